//! A server, for programs that need no other.

use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;

/// How long what was begun may take to finish.
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves until the process is asked to end (Ctrl-C, or SIGTERM), then finishes what was begun, for ten seconds at most.
pub async fn serve(listener: TcpListener, app: Router) -> std::io::Result<()> {
    serve_until(listener, app, asked_to_end, PATIENCE).await
}

/// `asked` is waited for twice: to begin to end, and to have waited enough.
async fn serve_until<F: Future<Output = ()> + Send + 'static>(
    listener: TcpListener,
    app: Router,
    asked: impl Fn() -> F,
    patience: Duration,
) -> std::io::Result<()> {
    let server = axum::serve(listener, app).with_graceful_shutdown(asked());
    let enough = async {
        asked().await;
        tokio::time::sleep(patience).await;
    };
    tokio::select! {
        ended = server => ended,
        () = enough => Ok(()),
    }
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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use std::io::Write as _;
    use std::net::TcpStream;

    use tokio::time::{sleep, timeout};

    use super::*;

    #[tokio::test]
    async fn ends_though_an_answer_never_comes() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let app = Router::new().fallback(std::future::pending::<()>);
        let asked = || sleep(Duration::from_millis(300));
        let server = tokio::spawn(serve_until(listener, app, asked, Duration::from_millis(100)));
        let mut client = TcpStream::connect(address).expect("a connection");
        client.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").expect("a request");
        let ended = timeout(Duration::from_secs(5), server).await.expect("an end");
        ended.expect("no panic").expect("no error");
    }
}
