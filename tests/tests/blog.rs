//! The README's first command: the blog generates, fills its database, serves, and prints a command that works as printed.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use gen_tests::{Result, workspace};
use serde_json::Value;

/// Ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_blog_generates_fills_and_serves() -> Result<()> {
    let database = std::env::temp_dir().join(format!("gen-blog-{}.db", std::process::id()));
    let child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "blog"])
        .current_dir(workspace::root())
        .env("ADDRESS", "127.0.0.1:0")
        .env("DATABASE_URL", format!("sqlite://{}", database.display()))
        .stdout(Stdio::piped())
        .spawn()?;
    let mut blog = Running(child);
    let output = blog.0.stdout.take().ok_or("no output")?;
    let mut said = Vec::new();
    let mut curl = None;
    for line in BufReader::new(output).lines() {
        let line = line?;
        if line.starts_with("curl ") {
            curl = Some(line);
            break;
        }
        said.push(line);
    }
    let curl = curl.ok_or_else(|| format!("no curl line: {said:?}"))?;
    // It connects when the server does; the line is printed just before.
    let answer = Command::new("sh")
        .arg("-c")
        .arg(format!("{curl} --retry 20 --retry-connrefused --retry-delay 1"))
        .output()
        .map_err(|error| format!("sh and curl are needed: {error}"))?;
    let page: Value = serde_json::from_slice(&answer.stdout)
        .map_err(|error| format!("{curl}\n{error}\n{}", String::from_utf8_lossy(&answer.stderr)))?;
    assert_eq!(page["meta"]["total"], 1, "{page}");
    assert_eq!(page["data"][0]["status"], "PUBLISHED");
    assert_eq!(page["data"][0]["views"], "9007199254740993");
    assert_eq!(page["data"][0]["author"]["name"], "Ada");
    assert_eq!(page["data"][0]["tags"].as_array().map(Vec::len), Some(2), "{page}");

    // What the schema does not say: a route of the blog's own, in a transaction, and a handler in place of ours.
    let base = curl.split_whitespace().find(|word| word.starts_with("http://")).unwrap_or_default();
    let base = base.trim_end_matches("/posts");
    let send = |path: &str, body: &str, more: &[&str]| -> Result<Value> {
        let json = "content-type: application/json";
        let mut curl = Command::new("curl");
        curl.args(["-s", &format!("{base}{path}"), "-H", json, "-d", body]).args(more);
        Ok(serde_json::from_slice(&curl.output()?.stdout)?)
    };
    let post = |path: &str, body: &str| send(path, body, &[]);
    assert_eq!(post("/posts/2/publish", "")?["status"], "PUBLISHED");
    assert_eq!(post("/posts/99/publish", "")?["code"], "not_found");
    assert_eq!(post("/users", r#"{"email":"EVE@example.com","name":"Eve"}"#)?["email"], "eve@example.com");
    assert_eq!(post("/users", r#"{"email":"Eve@example.com","name":"Eve"}"#)?["code"], "unique_violation");
    assert_eq!(post("/users", r#"{"name":"Eve"}"#)?["code"], "validation_failed");

    // Whose a post is, comes from who asks, for one and for many.
    let post_as = |user: &str, path: &str, body: &str| {
        send(path, body, &["-H", &format!("authorization: Bearer {user}@example.com")])
    };
    let third = r#"{"title":"A third","slug":"a-third"}"#;
    assert_eq!(post_as("ada", "/posts", third)?["authorId"], 1);
    assert_eq!(post("/posts", third)?["errors"][0]["path"][0], "authorId");
    assert_eq!(post_as("grace", "/posts", third)?["code"], "forbidden");
    assert_eq!(post_as("nobody", "/posts", third)?["code"], "unauthenticated");
    let comments = r#"{"data":[{"text":"a","postId":1,"authorId":1},{"text":"b","postId":1}]}"#;
    assert_eq!(post_as("grace", "/comments/meta/create-many", comments)?["count"], 2);
    let mine = r#"{"where":{"authorId":2,"text":{"in":["a","b"]}}}"#;
    assert_eq!(post("/comments/meta/query", mine)?["meta"]["total"], 2);

    let folder = said.iter().find_map(|line| Some(line.trim()).filter(|line| line.ends_with("gen")));
    let folder = Path::new(folder.ok_or_else(|| format!("no folder of the TypeScript backend: {said:?}"))?);
    let service = std::fs::read_to_string(folder.join("services/post/post.service.ts"))?;
    assert!(service.contains("export function createPostService(prisma: PrismaClient): PostService"));
    assert!(folder.join("manifests/build.json").is_file());
    drop(blog);
    for ending in ["", "-shm", "-wal"] {
        let _ = std::fs::remove_file(format!("{}{ending}", database.display()));
    }
    Ok(())
}
