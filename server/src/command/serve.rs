//! `pishkhan serve`

use super::database::{bring_up, make_folder, open};
use super::failure::Failure;
use crate::config::{Config, Courier as Chosen};
use crate::house::House;
use crate::http::limits::DRAIN_TIME;
use crate::http::rate::Rates;
use crate::machine::{SystemChance, SystemClock};
use crate::router::{Surroundings, router};
use crate::{demo, secret_key, telemetry, workers};
use components::text::messages::Messages;
use desk::{Chance, Database, Desk, Settings, settings};
use domain::organisation::Agency;
use gateway::sms::{Courier, LogCourier};
use gateway::storage::Directory;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Answers people until it is told to stop (SIGTERM or Ctrl-C).
pub async fn serve(config: &Config) -> Result<(), Failure> {
    telemetry::start(config.log_format, &config.log_level);
    // First of all, so that a second start of the same desk touches nothing.
    let listener = listen(config.listen).await?;
    let database = open(config).await?;
    bring_up(&database).await?;
    let desk = desk_of(config, database).await?;
    if config.demo {
        demo::load_if_empty(&desk)
            .await
            .map_err(|problem| Failure::because("The demonstration could not be made", problem))?;
    }
    let house = House::new(desk.clone());
    let rates = Arc::new(Rates::default());
    let agency = desk.settings.agency.name.clone();
    let run = u32::try_from(SystemChance.number() >> 32).unwrap_or_default();
    let surroundings = Surroundings { rates: rates.clone(), run, agency };
    let router = router(&house, config, surroundings).map_err(Failure::Refused)?;
    let stop = house.stopping().clone();
    let working = workers::start(desk.clone(), courier(config.sms_courier), rates, &stop);
    println!("{}", config.base_url);
    tracing::info!(listen = %config.listen, demo = config.demo, "answering");

    let served = answer(listener, router, &stop).await;
    stop.cancel();
    working.await;
    desk.database.close().await;
    served
}

async fn answer(listener: TcpListener, router: axum::Router, stop: &CancellationToken) -> Result<(), Failure> {
    let told = stop.clone();
    let drained = async move {
        told_to_stop().await;
        tracing::info!("told to stop; finishing what is under way");
        told.cancel();
    };
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(drained);
    let patience = async {
        stop.cancelled().await;
        tokio::time::sleep(DRAIN_TIME).await;
    };
    tokio::select! {
        served = serving => served.map_err(|problem| Failure::because("The program cannot answer any more", problem)),
        () = patience => {
            tracing::warn!("some askings did not finish in time");
            Ok(())
        }
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|problem| match problem.kind() {
        std::io::ErrorKind::AddrInUse => Failure::Refused(format!(
            "Somebody else answers at {address} already; stop them or choose another with --listen."
        )),
        std::io::ErrorKind::PermissionDenied => Failure::Refused(format!(
            "This user may not answer at {address}; ports below 1024 need a proxy or CAP_NET_BIND_SERVICE."
        )),
        _ => Failure::because(&format!("Nobody can answer at {address}"), problem),
    })
}

/// The desk over an open database.
pub(super) async fn desk_of(config: &Config, database: Database) -> Result<Arc<Desk>, Failure> {
    let keys = secret_key::keys(&config.secret_key_file, &SystemChance).map_err(Failure::Refused)?;
    let files = config.data_dir.join("files");
    make_folder(&files)?;
    let storage = Directory::open(&files)
        .await
        .map_err(|problem| Failure::because("The folder of files does not open", problem))?;
    let agency = settings::load::<Agency>(database.read(), settings::AGENCY)
        .await
        .map_err(|refusal| Failure::because("The settings in the database cannot be read", refusal))?;
    let agency = match (agency, config.demo) {
        (_, true) => demo::agency(),
        (Some(agency), false) => Agency { demo: false, ..agency },
        (None, false) => unnamed(),
    };
    let settings = Settings { agency, base_address: config.base_url.clone(), quarantine: false };
    let (clock, chance) = (Arc::new(SystemClock), Arc::new(SystemChance));
    Ok(Arc::new(Desk::new(database, clock, chance, Arc::new(Messages), storage, settings, keys)))
}

/// Until somebody says whose desk this is.
fn unnamed() -> Agency {
    let name = components::text::citizen::home_title().to_owned();
    Agency { name, phone: String::new(), address: String::new(), complaint_route: String::new(), demo: false }
}

fn courier(chosen: Chosen) -> Arc<dyn Courier> {
    match chosen {
        Chosen::Log => Arc::new(LogCourier),
    }
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        tracing::error!("signals cannot be heard; stop with Ctrl-C");
        let _ = tokio::signal::ctrl_c().await;
        return;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
