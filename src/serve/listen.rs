//! Connections: accepted within their number, held as long as they are patient, finished when the service stops.

use super::app::{Peer, router};
use super::state::State;
use axum::Extension;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;

/// Answers on `listener` until `stop` is done; then no more connections are taken, and those with work under way have
/// the setting's grace to end. Whether all did.
pub async fn serve(state: Arc<State>, listener: TcpListener, stop: impl Future<Output = ()>) -> bool {
    let app = router(Arc::clone(&state));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(state.setting.patience).max_buf_size(64 << 10);
    let places = Arc::new(Semaphore::new(state.setting.connections.max(1)));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        let Ok((stream, peer)) = accepted else {
            // no file is free for a further connection: one that ends makes room
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let service = TowerToHyperService::new(app.clone().layer(Extension(Peer(peer))));
        let connection = http.serve_connection(TokioIo::new(Box::pin(patient(stream, &state))), service);
        let connection = graceful.watch(connection);
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            let _place = place;
            state.metrics.connections.fetch_add(1, Ordering::Relaxed);
            // a caller that breaks off or writes no HTTP has been answered, or cannot be
            let _ = connection.await;
            state.metrics.connections.fetch_sub(1, Ordering::Relaxed);
        });
    }
    drop(listener);
    tokio::time::timeout(state.setting.grace, graceful.shutdown()).await.is_ok()
}

/// A stream whose other end must read.
fn patient(stream: TcpStream, state: &State) -> TimeoutStream<TcpStream> {
    // answers are written whole: waiting for more to send along only costs time
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(state.setting.patience));
    stream
}
