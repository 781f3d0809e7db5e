//! A server, for programs that need no other.

use axum::Router;
use tokio::net::TcpListener;

/// Serves until the process is asked to end (Ctrl-C, or SIGTERM), then finishes what was begun.
pub async fn serve(listener: TcpListener, app: Router) -> std::io::Result<()> {
    axum::serve(listener, app).with_graceful_shutdown(asked_to_end()).await
}

async fn asked_to_end() {
    let interrupt = async {
        // Without a handler there is nothing to wait for: the signal itself ends the process.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
