//! One event a request, in the names of OpenTelemetry's HTTP conventions where it has one, and the span that it happens in.
//!
//! The TypeScript side tells the same of a request (`RequestRecord` in `telemetry.ts`).

use std::time::Instant;

use axum::http::Method;
use tracing::{Level, Span};

use crate::descriptor::{Operation, Resource};
use crate::problem::Problem;

/// What is told of a request at its end.
pub(super) struct Telling<'a> {
    begin: Instant,
    method: &'a Method,
    request_id: &'a str,
    /// What was meant; nothing where no route was, or the path has no such method.
    meant: Option<(&'static Resource, &'static Operation)>,
}

impl<'a> Telling<'a> {
    pub(super) fn new(
        method: &'a Method,
        request_id: &'a str,
        meant: Option<(&'static Resource, &'static Operation)>,
    ) -> Self {
        Self { begin: Instant::now(), method, request_id, meant }
    }

    /// Everything that happens meanwhile is within it.
    pub(super) fn span(&self) -> Span {
        tracing::info_span!(
            "request",
            "http.request.method" = self.method.as_str(),
            "http.route" = self.meant.map(|(_, operation)| operation.path),
            "gen.resource" = self.meant.map(|(resource, _)| resource.name),
            "gen.action" = self.meant.map(|(_, operation)| operation.kind.as_str()),
            "gen.request_id" = self.request_id,
        )
    }

    /// The one line of the request. What no client sees of a failure is in it.
    pub(super) fn tell(&self, status: u16, problem: Option<&Problem>) {
        macro_rules! tell {
            ($level:expr, $($more:tt)*) => {
                tracing::event!(
                    $level,
                    "http.request.method" = self.method.as_str(),
                    "http.route" = self.meant.map(|(_, operation)| operation.path),
                    "http.response.status_code" = status,
                    "gen.duration_ms" = self.begin.elapsed().as_secs_f64() * 1000.0,
                    "gen.request_id" = self.request_id,
                    "gen.resource" = self.meant.map(|(resource, _)| resource.name),
                    "gen.action" = self.meant.map(|(_, operation)| operation.kind.as_str()),
                    $($more)*
                )
            };
        }
        let code = problem.map(|problem| problem.code.row().2);
        let cause = problem.and_then(|problem| problem.cause.as_deref());
        if status >= 500 {
            tell!(
                Level::ERROR,
                "gen.problem" = code,
                "error.type" = code,
                "exception.message" = cause,
                "request"
            );
        } else {
            tell!(Level::INFO, "gen.problem" = code, "request");
        }
    }
}
