//! Listens, works, and stops without dropping anything that is in hand.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::serve::Listener;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::listener::PatientListener;
use super::{metrics, router};
use crate::gate::Gate;
use crate::outbox;

/// Deliveries under way at once. They are of different lanes, so that one slow receiver does not hold up the others.
const OUTBOX_LOOPS: usize = 4;

/// Serves an open gate until `stop` resolves; then finishes the requests and the deliveries under way.
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
    // A handler waits for the body and then for the answer, each this long at most.
    let patience = Duration::from_secs(2 * gate.config.limits.timeout_seconds + 5);
    let listener = PatientListener::new(TcpListener::bind(&gate.config.listen).await?, patience);
    listening(listener.local_addr()?);
    let (tell_outbox, outbox_stop) = watch::channel(false);
    let mut deliveries = JoinSet::new();
    for _ in 0..OUTBOX_LOOPS {
        deliveries.spawn(outbox::run(gate.clone(), outbox_stop.clone()));
    }
    let stopping = async move {
        stop.await;
        tracing::info!("stopping: finishing what is in hand");
        // the outbox may already have ended
        let _ = tell_outbox.send(true);
    };
    axum::serve(listener, router(gate)).with_graceful_shutdown(stopping).await?;
    deliveries.join_all().await;
    Ok(())
}
