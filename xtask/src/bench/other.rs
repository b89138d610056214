//! Servers beside Okaeri that give out pages: nginx with the same bytes, and a `SvelteKit` page that
//! does the same work. Each is started on the server's core.

use std::{
    ffi::OsStr,
    fs,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::{
    lab::{Lab, empty},
    running::{SERVER_CORE, wait_until_it_listens},
};
use crate::{files::content_hash, serve::Server, tools};

/// A server under measurement; dropping it ends it.
#[derive(Debug)]
pub struct Other {
    pub addr: SocketAddr,
    _server: Server,
}

/// A port that nobody has.
///
/// # Errors
/// When there is none.
pub fn free() -> Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// On the core of servers, and only there.
pub fn pinned(program: impl AsRef<OsStr>, folder: &Path) -> Result<Command> {
    let log = fs::File::create(folder.join("server.log"))?;
    let mut command = Command::new("taskset");
    command
        .args(["-c", SERVER_CORE])
        .arg(program)
        .current_dir(folder)
        .stdout(log.try_clone()?)
        .stderr(log);
    Ok(command)
}

/// Starts what was put together with [`pinned`].
///
/// # Errors
/// When it does not listen.
pub fn start(mut command: Command, addr: SocketAddr, folder: &Path) -> Result<Other> {
    let mut server = Server::spawn(&mut command)?;
    wait_until_it_listens(&mut server, addr, folder)?;
    Ok(Other {
        addr,
        _server: server,
    })
}

/// nginx with one worker and one page, compressed beforehand. It looks the file up once, keeps
/// connections open and writes no log, as we do.
///
/// # Errors
/// When there is no nginx.
pub fn nginx(lab: &Lab<'_>, page: &[u8]) -> Result<Other> {
    let program = tools::on_path("nginx")
        .or_else(|| Some(PathBuf::from("/usr/sbin/nginx")).filter(|path| path.is_file()));
    let program = program.context("nginx is missing: `apt-get install nginx-light`")?;
    let folder = lab.folder.join("nginx");
    empty(&folder)?;
    fs::write(folder.join("page.gz"), page)?;
    let addr = free()?;
    // One process as ourselves: it may read our folder, and is gone when it is killed.
    let config = format!(
        "daemon off; master_process off; pid nginx.pid; error_log error.log; events {{}}
         http {{
           access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 100000000;
           open_file_cache max=10; open_file_cache_valid 1h;
           client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
           uwsgi_temp_path uwsgi; scgi_temp_path scgi; default_type text/html;
           server {{ listen {addr}; root {root}; gzip_static on; location / {{ try_files /page =404; }} }}
         }}",
        root = folder.display()
    );
    // try_files wants the file itself to be there; what is sent is the one beside it.
    fs::write(folder.join("page"), "")?;
    fs::write(folder.join("nginx.conf"), config)?;
    let mut command = pinned(program, &folder)?;
    command.arg("-p").arg(&folder).args(["-c", "nginx.conf"]);
    start(command, addr, &folder)
}

/// The day counter of `bench/sveltekit` on adapter-node.
///
/// # Errors
/// When it cannot be built or does not start.
pub fn sveltekit(lab: &Lab<'_>) -> Result<Other> {
    let home = npm_project(lab, "sveltekit")?;
    if !home.join("build/index.js").exists() {
        lab.progress.step("building the page of SvelteKit", || {
            let mut command = Command::new(home.join("node_modules/.bin/vite"));
            tools::run(
                command
                    .arg("build")
                    .current_dir(&home)
                    .stdout(Stdio::null()),
            )
        })?;
    }
    let addr = free()?;
    let mut command = pinned("node", &home)?;
    command
        .arg("build/index.js")
        .env("NODE_ENV", "production")
        .env("HOST", addr.ip().to_string())
        .env("PORT", addr.port().to_string())
        .env("ORIGIN", format!("http://{addr}"));
    start(command, addr, &home)
}

/// A copy of a folder of `bench` with its npm packages, outside the checkout; another one once
/// anything in it has changed.
///
/// # Errors
/// When npm is missing or has no network.
pub fn npm_project(lab: &Lab<'_>, name: &str) -> Result<PathBuf> {
    let source = lab.workspace.root.join("bench").join(name);
    let files = crate::files::files_below(&source)?;
    let files: Vec<_> = files
        .into_iter()
        .filter(|(file, _)| !file.starts_with("node_modules/"))
        .collect();
    let mut all = Vec::new();
    for (file, path) in &files {
        all.extend_from_slice(file.as_bytes());
        all.extend(fs::read(path)?);
    }
    let home = lab
        .workspace
        .target
        .join(format!("bench/{name}-{}", content_hash(&all)));
    if home.join("node_modules").is_dir() {
        return Ok(home);
    }
    ensure!(
        tools::on_path("npm").is_some(),
        "npm is missing (https://nodejs.org)"
    );
    for (file, path) in &files {
        let to = home.join(file);
        fs::create_dir_all(to.parent().context("a file without a folder")?)?;
        fs::copy(path, to)?;
    }
    lab.progress
        .step(&format!("installing the packages of {name}"), || {
            let mut command = Command::new("npm");
            command
                .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
                .current_dir(&home);
            tools::run(&mut command)
        })?;
    Ok(home)
}
