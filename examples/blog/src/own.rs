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
pub(crate) struct Users(pub(crate) Db);

impl Policy for Users {
    type Principal = User;

    async fn authenticate(&self, headers: &HeaderMap) -> Result<Option<User>, Unauthenticated> {
        let Some(token) = headers.get("authorization") else { return Ok(None) };
        let email = token.to_str()?.strip_prefix("Bearer ").ok_or(Unauthenticated)?;
        let user = store::find_unique(&self.0, &json!({ "email": email })).await?;
        user.map(Some).ok_or(Unauthenticated)
    }

    async fn decide(&self, _: &Access<'_, User>) -> Decision {
        Decision::Allow
    }
}

/// What somebody makes who is known is theirs, whatever they say (who may change it is a policy's matter), and readers write no posts.
pub(crate) struct Authorship;

impl Hooks for Authorship {
    type Principal = User;

    async fn before(&self, call: &mut Call<'_, User>) -> Result<(), Refusal> {
        let Some(user) = call.principal else { return Ok(()) };
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
