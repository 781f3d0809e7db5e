//! Requests and answers of relations as the contract has them, right and wrong, held against the documents.

use gen_tests::case::Exchange;
use gen_tests::fixture::Fixture;
use gen_tests::{Result, openapi};
use serde_json::{Value, json};

use super::exchange;

/// What a server answers to a request that it refuses.
fn refused(code: &str, detail: &str) -> Value {
    json!({
        "type": "about:blank", "title": "Bad Request", "status": 400, "code": code, "detail": detail, "requestId": "a",
        "errors": [{"path": ["x"], "code": "type", "message": "must be a number"}],
    })
}

fn page(rows: &Value) -> Value {
    json!({ "data": rows, "meta": {"total": 1, "skip": 0, "take": 20, "hasMore": false, "nextCursor": null} })
}

/// Rows and lists of them: what a request may name of relations, and what comes then.
#[test]
fn rows_of_relations_are_included_selected_and_listed() -> Result<()> {
    let document = openapi::document(&Fixture::named("many-to-many").compile(None)?)?;
    let get = |path: &str, answer: &Value| exchange("GET", path, None, 200, answer);
    let seat = json!({"studentId": 1, "courseCode": "a", "row": 2});
    let with = |key: &str, value: Value| {
        let mut seat = seat.clone();
        seat[key] = value;
        seat
    };
    let student = json!({"id": 1, "courses": [{"code": "a"}], "friends": []});
    let taken = [
        get("/seats/1,a?include=student.courses,course", &with("student", student.clone())),
        get("/seats/1,a?include=student,course", &with("course", Value::Null)),
        get("/seats/1,a?select=row,studentId", &json!({"row": 2, "studentId": 1})),
        get("/seats?select=row&include=student", &page(&json!([{"row": 2, "student": {"id": 1}}]))),
        get("/students/1/courses?skip=1&take=2&orderBy=-code", &page(&json!([{"code": "a"}]))),
        get(
            "/students/1/courses?include=seats.student&select=code",
            &page(&json!([{"code": "a", "seats": []}])),
        ),
        get("/students/1/friend?include=seats.course", &page(&json!([student]))),
        exchange(
            "GET",
            "/students/1/seats",
            None,
            404,
            &json!({
                "type": "about:blank", "title": "Not Found", "status": 404, "code": "not_found", "detail": "No such row.", "requestId": "a",
            }),
        ),
    ];
    let many = json!(vec![json!({"code": "a"}); 101]);
    let wrong_answers = [
        (get("/seats/1,a", &json!({})), "fewer than 1"),
        (get("/seats/1,a", &with("row", Value::Null)), "must be integer"),
        (get("/seats/1,a", &with("student", json!({}))), "required property 'id'"),
        (get("/seats/1,a", &with("student", json!({"id": 1, "courses": null}))), "must be array"),
        (get("/students/1", &json!({"courses": many})), "more than 100 items"),
        (get("/students/1/courses", &page(&json!([{"id": 1}]))), "additional properties"),
        (exchange("PATCH", "/seats/1,a", Some(json!({})), 200, &with("student", Value::Null)), "more than 3"),
        (exchange("PATCH", "/seats/1,a", Some(json!({})), 200, &json!({"row": 2})), "required property"),
    ];
    // Each is refused by the document, and so by a server.
    let queries = [
        "/seats/1,a?include=",
        "/seats/1,a?include=row",
        "/seats/1,a?include=student,student",
        "/seats/1,a?include=student.",
        "/seats/1,a?include=student.friends.courses",
        "/seats/1,a?include=student.seats.student.seats",
        "/seats/1,a?include=student,course.students.",
        "/seats/1,a?select=",
        "/seats/1,a?select=student",
        "/seats/1,a?select=row,row",
        "/seats/1,a?where={}",
        "/seats/meta/count?include=student",
        "/seats/meta/count?select=row",
        "/students/1/courses?include=courses",
        "/students/1/courses?select=id",
        "/students/1/courses?orderBy=id",
        "/students/1/courses?where={%22id%22:1}",
        "/students/1/courses?take=101",
    ];
    let query = refused("invalid_query", "The query parameters are not valid.");
    let key = refused("invalid_key", "The key in the path is not valid.");
    let mut refusals: Vec<_> = queries.map(|path| exchange("GET", path, None, 400, &query)).into();
    refusals.push(exchange("GET", "/students/x/courses?skip=1", None, 400, &key));
    let agreed: Vec<_> = taken.into_iter().chain(refusals).collect();
    assert_eq!(openapi::compare(&document, &agreed)?.differences, Vec::<String>::new());
    for (exchange, says) in wrong_answers {
        let differences = openapi::compare(&document, std::slice::from_ref(&exchange))?.differences;
        assert!(differences.iter().any(|line| line.contains(says)), "{exchange:?}: {differences:?}");
    }
    Ok(())
}

/// Conditions that servers take, and those that they refuse.
#[test]
fn conditions_reach_rows_of_relations() -> Result<()> {
    let taken = [
        ("many-to-many", "students", json!({"courses": {"some": {}}})),
        ("many-to-many", "students", json!({"friends": {"some": {"id": 1}, "none": {"id": {"gt": 2}}}})),
        ("many-to-many", "students", json!({"seats": {"every": {"course": {"is": {"code": "a"}}}}})),
        ("many-to-many", "seats", json!({"NOT": {"student": {"isNot": {"OR": [{"id": 1}]}}}})),
        ("self-relation", "nodes", json!({"parent": null})),
        ("self-relation", "nodes", json!({"parent": {"is": null}})),
        ("self-relation", "nodes", json!({"parent": {"isNot": {"children": {"some": {}}}}})),
    ];
    let refused_ones = [
        ("many-to-many", "students", json!({"courses": {}})),
        ("many-to-many", "students", json!({"courses": null})),
        ("many-to-many", "students", json!({"courses": []})),
        ("many-to-many", "students", json!({"courses": {"some": null}})),
        ("many-to-many", "students", json!({"courses": {"some": {"id": 1}}})),
        ("many-to-many", "students", json!({"courses": {"some": {"AND": {}}}})),
        ("many-to-many", "students", json!({"courses": {"is": {}}})),
        ("many-to-many", "students", json!({"AND": {"courses": {}}})),
        ("many-to-many", "seats", json!({"student": null})),
        ("many-to-many", "seats", json!({"student": {"is": null}})),
        ("many-to-many", "seats", json!({"student": {"some": {}}})),
        ("many-to-many", "seats", json!({"student": 1})),
        ("self-relation", "nodes", json!({"parent": {}})),
        ("self-relation", "nodes", json!({"parent": {"is": []}})),
        ("self-relation", "nodes", json!({"parent": {"id": 1}})),
    ];
    let query = refused("invalid_query", "The query parameters are not valid.");
    let count = |path: &str, condition: &Value, status, answer: &Value| {
        let path = format!("/{path}/meta/count?where={}", condition.to_string().replace('"', "%22"));
        exchange("GET", &path, None, status, answer)
    };
    for name in ["many-to-many", "self-relation"] {
        let document = openapi::document(&Fixture::named(name).compile(None)?)?;
        let of_it = |cases: &[(&str, &str, Value)], status, answer: &Value| -> Vec<Exchange> {
            let cases = cases.iter().filter(|(fixture, ..)| *fixture == name);
            cases.map(|(_, path, condition)| count(path, condition, status, answer)).collect()
        };
        let mut agreed = of_it(&taken, 200, &json!({"total": 1}));
        agreed.extend(of_it(&refused_ones, 400, &query));
        assert_eq!(openapi::compare(&document, &agreed)?.differences, Vec::<String>::new());
    }
    Ok(())
}

/// Bodies that link rows.
#[test]
fn bodies_link_rows() -> Result<()> {
    let document = openapi::document(&Fixture::named("many-to-many").compile(None)?)?;
    let row = json!({"id": 1});
    let create = |links: Value| ("POST", "/students", json!({"id": 1, "courses": links}), 201);
    let replace = |links: Value| ("PUT", "/students/1", json!({"courses": links}), 200);
    let update = |links: Value| ("PATCH", "/students/1", json!({"courses": links}), 200);
    let keys = json!([{"code": "a"}, {"code": "b"}]);
    let taken = [
        create(json!({"connect": keys})),
        create(json!({"connect": []})),
        replace(json!({"connect": keys})),
        update(json!({"connect": keys, "disconnect": [{"code": "c"}]})),
        update(json!({"disconnect": keys})),
        update(json!({"set": keys})),
        ("PATCH", "/students/1", json!({"friends": {"set": [{"id": 2}]}, "friend": {"connect": []}}), 200),
    ];
    let refused_ones = [
        create(json!({})),
        create(Value::Null),
        create(keys.clone()),
        create(json!({"set": keys})),
        create(json!({"connect": null})),
        create(json!({"connect": {"code": "a"}})),
        create(json!({"connect": ["a"]})),
        create(json!({"connect": [{}]})),
        create(json!({"connect": [{"code": 1}]})),
        create(json!({"connect": [{"code": "a", "id": 1}]})),
        create(json!({"connect": keys, "disconnect": []})),
        replace(json!({"disconnect": keys})),
        update(json!({})),
        update(json!({"set": keys, "connect": []})),
        update(json!({"replace": keys})),
        ("PATCH", "/students/1", json!({"seats": {"connect": []}}), 200),
        ("PATCH", "/students/1", json!({"friends": {"set": [{"code": "a"}]}}), 200),
    ];
    let body = refused("validation_failed", "The body is not valid.");
    let missing = json!({
        "type": "about:blank", "title": "Conflict", "status": 409, "code": "foreign_key_violation", "requestId": "a",
        "detail": "A related row is missing, or rows still refer to this one.",
    });
    let mut agreed = Vec::new();
    for (method, path, links, status) in taken {
        agreed.push(exchange(method, path, Some(links.clone()), status, &row));
        agreed.push(exchange(method, path, Some(links), 409, &missing));
    }
    for (method, path, links, _) in refused_ones {
        agreed.push(exchange(method, path, Some(links), 400, &body));
    }
    assert_eq!(openapi::compare(&document, &agreed)?.differences, Vec::<String>::new());
    let shown = json!({"id": 1, "courses": []});
    let shown = exchange("PATCH", "/students/1", Some(json!({"courses": {"set": []}})), 200, &shown);
    let differences = openapi::compare(&document, &[shown])?.differences;
    assert!(differences.iter().any(|line| line.contains("more than 1 properties")), "{differences:?}");
    Ok(())
}
