//! What the schema does not say: a route of the blog's own, and a handler that answers one operation instead of ours.

use axum::Router;
use axum::extract::{Json, Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use gen_runtime::serde_json::json;
use gen_runtime::{Checked, Db, Error, store};

use crate::schema::{CommentCreate, Post, PostStatus, PostUpdate, User, UserCreate};

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
