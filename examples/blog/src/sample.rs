//! A little data, for a database that has none.

use gen_runtime::serde_json::json;
use gen_runtime::{Db, Error, store};

use crate::schema::{
    Comment, CommentCreate, LikeCreate, Post, PostCreate, PostStatus, ProfileCreate, Role, TagCreate, TagKey,
    User, UserCreate,
};

/// Fills an empty database; leaves another alone.
pub(crate) async fn fill(db: &Db) -> Result<(), Error> {
    if store::count::<User>(db, &json!({})).await? > 0 {
        return Ok(());
    }
    let ada = user(db, "ada@example.com", "Ada", Role::Author).await?;
    let grace = user(db, "grace@example.com", "Grace", Role::Reader).await?;
    let profile = ProfileCreate {
        id: None,
        bio: Some("Writes about engines.".to_owned()),
        website: Some("https://example.com/ada".to_owned()),
        avatar: None,
        settings: Some(json!({ "theme": "dark" })),
        user_id: ada.id,
    };
    store::create(db, &profile).await?;

    let mut tags = Vec::new();
    for name in ["engines", "mathematics"] {
        let body = TagCreate { id: None, name: name.to_owned(), posts: None };
        tags.push(TagKey { id: store::create(db, &body).await?.id });
    }
    let first =
        post(db, &ada, "Notes on the engine", "notes-on-the-engine", PostStatus::Published, &tags).await?;
    post(db, &ada, "A second look", "a-second-look", PostStatus::Draft, &[]).await?;
    store::create(db, &LikeCreate { user_id: grace.id, post_id: first.id, created_at: None }).await?;

    let question = comment(db, &first, &grace, "Does it also add?", None).await?;
    comment(db, &first, &ada, "It does.", Some(&question)).await?;
    Ok(())
}

async fn user(db: &Db, email: &str, name: &str, role: Role) -> Result<User, Error> {
    let body = UserCreate {
        id: None,
        email: email.to_owned(),
        name: name.to_owned(),
        role: Some(role),
        balance: None,
        created_at: None,
    };
    store::create(db, &body).await
}

async fn post(
    db: &Db,
    author: &User,
    title: &str,
    slug: &str,
    status: PostStatus,
    tags: &[TagKey],
) -> Result<Post, Error> {
    let body = PostCreate {
        id: None,
        title: title.to_owned(),
        slug: slug.to_owned(),
        body: Some(format!("# {title}")),
        status: Some(status),
        // More than a JavaScript number holds: on the wire it is text.
        views: Some(9_007_199_254_740_993),
        rating: None,
        published_at: None,
        created_at: None,
        author_id: author.id,
        tags: Some(tags.iter().cloned().collect()),
    };
    store::create(db, &body).await
}

async fn comment(
    db: &Db,
    post: &Post,
    author: &User,
    text: &str,
    parent: Option<&Comment>,
) -> Result<Comment, Error> {
    let body = CommentCreate {
        id: None,
        text: text.to_owned(),
        hidden: None,
        created_at: None,
        post_id: post.id,
        author_id: author.id,
        parent_id: parent.map(|comment| comment.id),
    };
    store::create(db, &body).await
}
