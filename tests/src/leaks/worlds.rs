//! Two databases that are the same to one tenant, and that hold other secrets.

use std::fmt::Write as _;

/// What the two worlds differ in. Whoever may see only the rows of `mine` must not be able to tell one from the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum World {
    /// With rows that the other has not.
    Full,
    /// With fewer rows, and other texts in those that both have.
    Sparse,
}

impl World {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Full, Self::Sparse];

    /// How every secret text of it begins.
    pub fn marker(self) -> &'static str {
        match self {
            Self::Full => "zqfull",
            Self::Sparse => "zqsparse",
        }
    }

    /// Every secret number of it.
    pub fn number(self) -> i32 {
        match self {
            Self::Full => 770_001,
            Self::Sparse => 770_002,
        }
    }

    /// Its rows, in SQL that every database speaks.
    pub fn sql(self) -> String {
        let (secret, number) = (self.marker(), self.number());
        let mut sql = String::new();
        let mut insert = |table: &str, rows: &str| {
            let _ = writeln!(sql, "INSERT INTO {table} VALUES {rows};");
        };
        let shelves = r#""Shelf" ("id", "title", "tenant", "code")"#;
        let book = r#""Book" ("id", "title", "isbn", "pages", "tenant", "price", "shelfId", "prequelId")"#;
        let tag = r#""Tag" ("label", "note", "tenant")"#;
        let review = r#""Review" ("bookId", "reader", "text", "tenant")"#;
        let cover = r#""Cover" ("id", "art", "bookId")"#;
        // What is mine, whose hidden fields are secrets as well.
        insert(shelves, &format!("('s1', 'one', 'mine', '{secret}-code'), ('s2', 'two', 'mine', 'none')"));
        // Another tenant's; the first stands in both worlds, since rows of mine refer to it.
        insert(shelves, &format!("('s8', '{secret}-shelf', 'theirs', '{secret}-code')"));
        insert(
            book,
            &format!("('b8', '{secret}-book', '{secret}-isbn', {number}, 'theirs', {number}, 's8', NULL)"),
        );
        insert(
            book,
            &format!(
                "('b1', 'first', 'isbn1', 10, 'mine', {number}, 's1', NULL), ('b2', 'second', NULL, NULL, 'mine', 0, 's8', 'b8'), \
                 ('b3', 'third', NULL, 30, 'mine', 0, 's1', 'b1')"
            ),
        );
        insert(
            tag,
            &format!("('t1', 'plain', 'mine'), ('t2', '', 'mine'), ('t8', '{secret}-tag', 'theirs')"),
        );
        insert(
            review,
            &format!(
                "('b1', 'ann', 'good', 'mine'), ('b1', 'r8', '{secret}-review', 'theirs'), ('b8', 'ann', 'bad', 'mine')"
            ),
        );
        insert(cover, &format!("('c1', 'art', 'b1'), ('c8', '{secret}-cover', 'b8')"));
        insert(r#""_BookToTag" ("A", "B")"#, "('b1', 't1'), ('b1', 't8'), ('b3', 't2'), ('b8', 't1')");
        if self == Self::Full {
            insert(shelves, &format!("('s9', '{secret}-more', 'theirs', '{secret}-code')"));
            insert(
                book,
                &format!(
                    "('b9', '{secret}-more', '{secret}-more', {number}, 'theirs', {number}, 's1', 'b1'), \
                     ('b0', '{secret}-less', NULL, 1, 'theirs', 1, 's1', 'b3')"
                ),
            );
            insert(tag, &format!("('t9', '{secret}-more', 'theirs'), ('t0', '', 'theirs')"));
            insert(
                review,
                &format!("('b1', 'a9', '{secret}-more', 'theirs'), ('b9', 'ann', '{secret}-more', 'theirs')"),
            );
            insert(cover, &format!("('c9', '{secret}-more', 'b9')"));
            insert(r#""_BookToTag" ("A", "B")"#, "('b1', 't9'), ('b1', 't0'), ('b9', 't1'), ('b0', 't2')");
        }
        sql
    }
}
