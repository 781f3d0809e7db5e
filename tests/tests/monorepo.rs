//! The monorepo example as its user meets it: a copy is generated, installed, compiled and started, and both servers answer alike on one
//! database, of either kind.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use gen_tests::database::{Database, Provider};
use gen_tests::http::{self, Request};
use gen_tests::server::Server;
use gen_tests::{Result, process, workspace};
use serde_json::{Value, json};

/// A copy of the example in a workspace of its own, in the folder that cargo keeps for tests.
struct Example {
    folder: PathBuf,
}

/// What is made, not written.
const MADE: [&str; 4] = ["node_modules", "dist", "generated", "prisma"];

impl Example {
    fn copy() -> Result<Self> {
        let example = Self { folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join("monorepo") };
        if example.folder.exists() {
            fs::remove_dir_all(&example.folder)?;
        }
        let root = workspace::root();
        // The crates of this project stay where they are.
        let manifest = workspace::read(&root.join("Cargo.toml"))?
            .replace("path = \"", &format!("path = \"{}/", root.display()));
        let members = manifest.lines().find(|line| line.starts_with("members = ")).ok_or("no members")?;
        let manifest = manifest.replace(members, "members = [\"examples/monorepo/web-gen\"]");
        workspace::write(&example.folder.join("Cargo.toml"), &manifest)?;
        fs::copy(root.join("Cargo.lock"), example.folder.join("Cargo.lock"))?;
        copy(&root.join("examples/monorepo"), &example.folder.join("examples/monorepo"))?;
        Ok(example)
    }

    fn web(&self) -> PathBuf {
        self.folder.join("examples/monorepo/web")
    }

    fn generate(&self, target: &Path) -> Command {
        let mut cargo = cargo(target);
        cargo.args(["build", "--quiet", "--offline", "--package", "monorepo-web-gen"]);
        cargo.current_dir(&self.folder).env_remove("GEN_SKIP").stderr(Stdio::piped());
        cargo
    }

    fn npm(&self, arguments: &[&str]) -> Command {
        let mut npm = Command::new("npm");
        npm.args(arguments).current_dir(self.web()).env("npm_config_update_notifier", "false");
        // A client needs no engine; without these its generator would download one, and ask for news.
        npm.env("PRISMA_SCHEMA_ENGINE_BINARY", "/bin/true").env("CHECKPOINT_DISABLE", "1");
        npm
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_file() {
            fs::copy(&path, to.join(&name))?;
        } else if !MADE.iter().any(|made| name == *made) {
            copy(&path, &to.join(&name))?;
        }
    }
    Ok(())
}

fn cargo(target: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.env("CARGO_TARGET_DIR", target);
    command
}

#[test]
fn both_servers_answer_alike_on_one_database() -> Result<()> {
    let example = Example::copy()?;
    generate_twice_at_once(&example)?;
    process::run(&mut example.npm(&[
        "ci",
        "--ignore-scripts",
        "--prefer-offline",
        "--no-audit",
        "--no-fund",
    ]))?;
    process::run(&mut example.npm(&["run", "build"]))?;

    let target = workspace::target_dir()?;
    process::run(
        cargo(&target).args(["build", "--quiet", "--package", "monorepo-api"]).current_dir(workspace::root()),
    )?;
    let program = target.join("debug").join(format!("monorepo-api{}", std::env::consts::EXE_SUFFIX));
    for (provider, framework) in [(Provider::Postgres, "express"), (Provider::Sqlite, "fastify")] {
        let database = Database::new(provider)?;
        let (mut api, mut web) = (Command::new(&program), example.npm(&["start"]));
        api.env("PORT", "0");
        web.env("PORT", "0").env("FRAMEWORK", framework);
        // The Rust server comes first: it makes the tables.
        let (api, web) = (Server::other(api, &database)?, Server::other(web, &database)?);
        let shop = Shop { provider, web, api };
        shop.trade().map_err(|error| {
            format!(
                "{}: {error}\n{framework}:\n{}\naxum:\n{}",
                provider.name(),
                shop.web.log(),
                shop.api.log()
            )
        })?;
        shop.web.stop()?;
    }
    fs::remove_dir_all(&example.folder)?;
    Ok(())
}

/// Two cargos, which know nothing of each other, run the build script into the same folders.
fn generate_twice_at_once(example: &Example) -> Result<()> {
    let targets = [workspace::target_dir()?, Path::new(env!("CARGO_TARGET_TMPDIR")).join("second-target")];
    let generated = example.web().join("generated");
    let harms: [&dyn Fn() -> Result<()>; 4] = [
        // The first builds dependencies too, so that only the next are sure to meet.
        &|| Ok(()),
        &|| Ok(fs::remove_dir_all(&generated)?),
        &|| Ok(fs::remove_dir_all(generated.join("sqlite"))?),
        &|| {
            let files = workspace::files_below(&generated)?;
            let sources = files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ts"));
            sources.step_by(2).try_for_each(|file| workspace::write(file, "edited"))
        },
    ];
    for harm in harms {
        harm()?;
        let builds: Vec<_> =
            targets.iter().map(|target| example.generate(target).spawn()).collect::<Result<_, _>>()?;
        for build in builds {
            let output = build.wait_with_output()?;
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        for provider in ["postgresql", "sqlite"] {
            check_whole(&generated.join(provider), provider)?;
        }
        let folders: BTreeSet<_> =
            fs::read_dir(&generated)?.map(|entry| Ok(entry?.file_name())).collect::<Result<_>>()?;
        assert_eq!(folders.len(), 2, "something temporary is left: {folders:?}");
    }
    Ok(())
}

/// Every file is in the manifest, with the hash of its content.
fn check_whole(folder: &Path, provider: &str) -> Result<()> {
    let manifest: Value = serde_json::from_str(&workspace::read(&folder.join("manifests/build.json"))?)?;
    assert_eq!(manifest["provider"], provider);
    let outputs = manifest["outputs"].as_array().ok_or("no outputs")?;
    assert!(outputs.len() > 100, "{}", outputs.len());
    let mut listed = BTreeSet::from([folder.join("manifests/build.json")]);
    for output in outputs {
        let path = folder.join(output["path"].as_str().ok_or("no path")?);
        let hash = format!("{:032x}", twox_hash::XxHash3_128::oneshot(&fs::read(&path)?));
        assert_eq!(output["hash"].as_str(), Some(hash.as_str()), "{}", path.display());
        listed.insert(path);
    }
    assert_eq!(listed, workspace::files_below(folder)?.into_iter().collect());
    Ok(())
}

/// Both servers, on one database.
struct Shop {
    provider: Provider,
    web: Server,
    api: Server,
}

/// An answer, without what differs between two answers to one request.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

const PRODUCT: &str = "/products/7b0c3c3e-5f0a-4c53-9d0c-0d5f5a3f2b11";

impl Shop {
    fn trade(&self) -> Result<()> {
        // Written by either, read by both.
        let ada = json!({ "email": "ada@example.com", "name": "Ada" });
        assert_eq!(self.make(&self.web, "/customers", &ada)?, "/customers/1");
        let grace = json!({ "email": "grace@example.com", "name": "Grace 💡", "newsletter": true });
        let grace_path = self.make(&self.api, "/customers", &grace)?;
        assert_eq!(grace_path, "/customers/2");
        let tea = json!({
            "id": PRODUCT.rsplit('/').next(), "sku": "tea_100%", "name": "Tea", "priceCents": 250, "weight": 0.1,
            "stock": "9007199254740993", "attributes": { "leaf": [1, null, 2.5] }, "picture": "AQID", "createdAt": "2024-02-29T12:00:00.125Z"
        });
        assert_eq!(self.make(&self.web, "/products", &tea)?, PRODUCT);
        let coffee = json!({ "sku": "coffee", "name": "Coffee", "priceCents": 900, "attributes": "strong" });
        let coffee_path = self.make(&self.api, "/products", &coffee)?;
        let order =
            json!({ "customerId": 1, "status": "PAID", "note": "", "placedAt": "2024-03-01T00:00:00Z" });
        self.make(&self.web, "/orders", &order)?;
        self.make(&self.api, "/orders", &json!({ "customerId": 2 }))?;
        let line = json!({ "orderId": 1, "productId": tea["id"], "quantity": 3, "priceCents": 240 });
        let line_path = self.make(&self.api, "/order-lines", &line)?;
        let review = json!({ "customerId": 1, "productId": tea["id"], "stars": 5 });
        self.make(&self.web, "/reviews", &review)?;
        self.make(&self.web, "/categories", &json!({ "name": "Drinks" }))?;
        self.make(&self.api, "/categories", &json!({ "name": "Hot", "parentId": 1 }))?;

        // Both have the same hooks, before and after.
        for (server, email) in [(&self.web, "EVE@Example.com"), (&self.api, "Sven.Öst@EXAMPLE.com")] {
            let customer = json!({ "email": email, "name": "x" });
            let path = self.make(server, "/customers", &customer)?;
            let read: Value = serde_json::from_str(&self.both("GET", &path, None)?.body)?;
            assert_eq!(read["email"], email.to_lowercase());
            assert_eq!(self.both("POST", "/customers", Some(&customer.to_string()))?.status, 409, "{email}");
            let many = json!({ "data": [{ "email": email.to_uppercase(), "name": "y" }] }).to_string();
            assert_eq!(self.both("POST", "/customers/meta/create-many", Some(&many))?.status, 409);
        }
        for server in [&self.web, &self.api] {
            let told = server.log().lines().filter(|line| line.starts_with("to be packed: {")).count();
            assert_eq!(told, 1, "{}", server.log());
        }

        for path in [
            "/customers",
            "/customers?orderBy=-name&take=1",
            "/customers/meta/count",
            "/categories?orderBy=-id",
            "/order-lines",
            "/orders?where=%7B%22status%22%3A%22PAID%22%7D",
            "/orders?where=%7B%22placedAt%22%3A%7B%22lt%22%3A%222025-01-01T00%3A00%3A00Z%22%7D%7D",
            "/products?where=%7B%22sku%22%3A%7B%22contains%22%3A%22_1%22%7D%7D",
            "/products?where=%7B%22stock%22%3A%7B%22gt%22%3A%229007199254740992%22%7D%7D",
            "/reviews?where=%7B%22stars%22%3A%7B%22gte%22%3A3%7D%7D&orderBy=-stars",
        ] {
            assert_eq!(self.both("GET", path, None)?.status, 200, "{path}");
        }
        for (path, status) in [
            ("/customers/99", 404),
            ("/customers/x", 400),
            ("/customers/1,2", 400),
            ("/customers?take=-1&colour=red", 400),
            ("/customers?where=%7B%22nmae%22%3A1%7D", 400),
            ("/nowhere", 404),
        ] {
            assert_eq!(self.both("GET", path, None)?.status, status, "{path}");
        }
        for (method, path, body, status) in [
            ("POST", "/customers", ada.to_string(), 409),
            ("POST", "/reviews", review.to_string(), 409),
            ("POST", "/order-lines", line.to_string(), 409),
            ("POST", "/customers", json!({ "email": 7, "name": "x" }).to_string(), 400),
            ("POST", "/orders", json!({ "customerId": 99 }).to_string(), 409),
            ("POST", "/orders", json!({ "customerId": "1", "status": "paid" }).to_string(), 400),
            ("POST", "/customers", "{\"email\":".to_owned(), 400),
            ("PATCH", "/customers/99", json!({ "name": "x" }).to_string(), 404),
            ("DELETE", "/customers/1", String::new(), 409),
            ("DELETE", "/customers", String::new(), 405),
        ] {
            assert_eq!(self.both(method, path, Some(&body))?.status, status, "{method} {path} {body}");
        }

        // Changed by either, seen by both.
        let patch = json!({ "stock": "-1", "attributes": null, "weight": null }).to_string();
        self.change(&self.api, "PATCH", PRODUCT, &patch)?;
        let put =
            json!({ "email": "hopper@example.com", "name": "Grace", "createdAt": "2024-01-01T00:00:00Z" });
        self.change(&self.web, "PUT", &grace_path, &put.to_string())?;
        self.change(&self.web, "PATCH", "/orders/1", &json!({ "status": "SHIPPED" }).to_string())?;
        for (server, path) in
            [(&self.web, line_path.as_str()), (&self.api, "/reviews/1"), (&self.web, coffee_path.as_str())]
        {
            assert_eq!(ask(server, "DELETE", path, None)?.status, 204, "{path}");
            assert_eq!(self.both("GET", path, None)?.status, 404, "{path}");
        }
        Ok(())
    }

    /// Sends a request to both, which have to answer alike.
    fn both(&self, method: &str, path: &str, body: Option<&str>) -> Result<Answer> {
        let web = ask(&self.web, method, path, body)?;
        let api = ask(&self.api, method, path, body)?;
        assert_eq!(web, api, "{method} {path} on {}", self.provider.name());
        Ok(web)
    }

    /// Creates on one, reads from both, and answers where.
    fn make(&self, server: &Server, path: &str, body: &Value) -> Result<String> {
        let made = ask(server, "POST", path, Some(&body.to_string()))?;
        assert_eq!(made.status, 201, "POST {path} {body}: {made:?}");
        let location = made.headers.iter().find(|(name, _)| name == "location").ok_or("no Location")?;
        let read = self.both("GET", &location.1, None)?;
        assert_eq!((read.status, &read.body), (200, &made.body));
        Ok(location.1.clone())
    }

    /// Changes on one, and reads from both what it answered.
    fn change(&self, server: &Server, method: &str, path: &str, body: &str) -> Result<()> {
        let changed = ask(server, method, path, Some(body))?;
        assert_eq!(changed.status, 200, "{method} {path} {body}: {changed:?}");
        let read = self.both("GET", path, None)?;
        assert_eq!(read.body, changed.body);
        Ok(())
    }
}

fn ask(server: &Server, method: &str, path: &str, body: Option<&str>) -> Result<Answer> {
    let request = Request {
        method: method.to_owned(),
        path: path.to_owned(),
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: body.map(|body| body.as_bytes().to_vec()),
    };
    let response = http::send(server.address(), &request)?;
    let id = response.header("x-request-id").ok_or("no x-request-id")?;
    let mut headers = response.headers;
    headers
        .retain(|(name, _)| !["x-request-id", "date", "connection", "keep-alive"].contains(&name.as_str()));
    headers.sort();
    let body = String::from_utf8(response.body)?.replace(&id, "(the request's id)");
    Ok(Answer { status: response.status, headers, body: sort_errors(body) })
}

/// The contract leaves the order of `errors` open.
fn sort_errors(body: String) -> String {
    let Ok(Value::Object(mut problem)) = serde_json::from_str(&body) else { return body };
    let Some(Value::Array(errors)) = problem.get_mut("errors") else { return body };
    errors.sort_by_key(ToString::to_string);
    Value::Object(problem).to_string()
}
