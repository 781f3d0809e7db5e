//! What the schema does not say: who asks, whose a post is, a route of the blog's own, and a handler that answers one operation instead of
//! ours.

use axum::Router;
use axum::extract::{Json, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use gen_runtime::descriptor::OperationKind;
use gen_runtime::serde_json::json;
use gen_runtime::{
    Access, Call, Checked, Db, Decision, Error, Hooks, Policy, Refusal, Unauthenticated, store,
};

use crate::schema::{CommentCreate, Post, PostStatus, PostUpdate, Role, User, UserCreate};

/// Who asks is the user whose address is the bearer token, and everyone may do everything: an example's policy, not a product's.
pub(crate) struct Users;

/// What a request says of who asks. Whether there is such a user is the hook's question: an `authenticate` that fails is 401 whatever failed,
/// and a database that is away makes nobody a stranger.
pub(crate) struct Email(String);

impl Policy for Users {
    type Principal = Email;

    async fn authenticate(&self, headers: &HeaderMap) -> Result<Option<Email>, Unauthenticated> {
        let Some(token) = headers.get("authorization") else { return Ok(None) };
        let email = token.to_str()?.strip_prefix("Bearer ").ok_or(Unauthenticated)?;
        Ok(Some(Email(email.to_owned())))
    }

    async fn decide(&self, _: &Access<'_, Email>) -> Decision {
        Decision::Allow
    }
}

/// What somebody makes who is known is theirs, whatever they say (who may change it is a policy's matter), and readers write no posts.
pub(crate) struct Authorship(pub(crate) Db);

impl Hooks for Authorship {
    type Principal = Email;

    async fn before(&self, call: &mut Call<'_, Email>) -> Result<(), Refusal> {
        let Some(Email(email)) = call.principal else { return Ok(()) };
        // No such user is 401, no database 503.
        let user: Option<User> = store::find_unique(&self.0, &json!({ "email": email })).await?;
        let user = user.ok_or_else(Refusal::unauthenticated)?;
        if call.operation.action() == OperationKind::Create && matches!(call.resource, "Post" | "Comment") {
            if call.resource == "Post" && user.role == Role::Reader {
                return Err(Refusal::forbidden());
            }
            for row in call.rows() {
                row.insert("authorId".to_owned(), json!(user.id));
            }
        }
        Ok(())
    }
}

/// Beside the routes of the schema.
pub(crate) fn routes(db: Db) -> Router {
    gen_runtime::own(Router::new().route("/posts/{id}/publish", post(publish)).with_state(db))
}

/// `POST /posts/{id}/publish`: the post is out, and its author says so below it. Both, or neither.
async fn publish(State(db): State<Db>, Path(id): Path<i32>) -> Result<Json<Post>, Error> {
    let transaction = db.begin().await?;
    let change = PostUpdate { status: Some(PostStatus::Published), ..PostUpdate::default() };
    let post = store::update(&transaction, &json!({ "id": id }), &change).await?;
    let comment = CommentCreate {
        id: None,
        text: "Now to be read.".to_owned(),
        hidden: None,
        created_at: None,
        post_id: post.id,
        author_id: post.author_id,
        parent_id: None,
    };
    store::create(&transaction, &comment).await?;
    transaction.commit().await?;
    Ok(Json(post))
}

/// `POST /users`, instead of ours: an address is the same however it is written.
pub(crate) async fn create_user(
    db: Db,
    Checked(user): Checked<UserCreate>,
) -> Result<(StatusCode, Json<User>), Error> {
    let user = UserCreate { email: user.email.to_lowercase(), ..user };
    Ok((StatusCode::CREATED, Json(store::create(&db, &user).await?)))
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use axum::body::Body;
    use axum::http::Request;
    use gen_runtime::Service;
    use tower::ServiceExt as _;

    use super::*;
    use crate::{sample, schema};

    #[tokio::test]
    async fn without_its_database_it_says_so_and_takes_nobody_for_a_stranger() -> Result<(), Box<dyn Error>> {
        let db = Db::connect("sqlite::memory:").await?;
        schema::create_tables(&db).await?;
        sample::fill(&db).await?;
        let blog = Service::new(schema::RESOURCES, db.clone(), Users).hooks(Authorship(db.clone())).router();
        let ask = async |user: &str| -> Result<StatusCode, Box<dyn Error>> {
            let request =
                Request::get("/posts/1").header("authorization", format!("Bearer {user}@example.com"));
            Ok(blog.clone().oneshot(request.body(Body::empty())?).await?.status())
        };
        assert_eq!(ask("ada").await?, StatusCode::OK);
        assert_eq!(ask("nobody").await?, StatusCode::UNAUTHORIZED);
        db.close().await;
        assert_eq!(ask("ada").await?, StatusCode::SERVICE_UNAVAILABLE);
        Ok(())
    }
}
