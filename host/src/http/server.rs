//! Listens, works, and stops without dropping anything that is in hand.

use std::future::Future;
use std::io;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;

use super::{metrics, router};
use crate::gate::Gate;
use crate::outbox;

/// Serves an open gate until `stop` resolves; then finishes the requests and the delivery under way.
///
/// `listening` is told the address before the first request is taken.
pub async fn serve(
    gate: Arc<Gate>,
    stop: impl Future<Output = ()> + Send + 'static,
    listening: impl FnOnce(std::net::SocketAddr),
) -> io::Result<()> {
    metrics::start(&gate);
    let freed = gate.storage.free_leases(gate.clock.now_ms()).await.map_err(io::Error::other)?;
    if freed > 0 {
        tracing::info!(freed, "deliveries of a former process are taken over");
    }
    let listener = TcpListener::bind(&gate.config.listen).await?;
    listening(listener.local_addr()?);
    let (tell_outbox, outbox_stop) = watch::channel(false);
    let deliveries = tokio::spawn(outbox::run(gate.clone(), outbox_stop));
    let stopping = async move {
        stop.await;
        tracing::info!("stopping: finishing what is in hand");
        // the outbox may already have ended
        let _ = tell_outbox.send(true);
    };
    axum::serve(listener, router(gate)).with_graceful_shutdown(stopping).await?;
    deliveries.await.map_err(io::Error::other)
}
