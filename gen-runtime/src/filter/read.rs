//! Reads a `where` against a resource's fields: its conditions, or every error of it.

use super::{Compare, Condition, Matches, Related, Test};
use crate::descriptor::{Field, Operator, Relation, Resource, Rules, Scalar};
use crate::json::{Json, Text};
use crate::problem::{Fault, FieldError, Step};
use crate::scalar::{self, Value};
use crate::sql::Dialect;

const MAX_CONDITIONS: usize = 100;
const MAX_LEVELS: usize = 5;
const MAX_ITEMS: usize = 1000;
const MAX_OPERATOR_TEXT: u32 = 1000;

/// The condition that a request's `where` is.
pub(crate) fn read(
    resource: &Resource,
    dialect: Dialect,
    value: &Json,
) -> Result<Condition, Vec<FieldError>> {
    read_as(resource, dialect, value, Whose::Request)
}

/// The same, of rows that are written: it says something, and nothing of other rows.
pub(crate) fn read_own(
    resource: &Resource,
    dialect: Dialect,
    value: &Json,
) -> Result<Condition, Vec<FieldError>> {
    read_as(resource, dialect, value, Whose::Write)
}

/// The condition that a policy's row filter is: it may name what requests may not.
pub(crate) fn read_policy(
    resource: &Resource,
    dialect: Dialect,
    value: &Json,
) -> Result<Condition, Vec<FieldError>> {
    read_as(resource, dialect, value, Whose::Policy)
}

/// Who says it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Request,
    /// One that writes the rows: it may not be empty, nor name relations.
    Write,
    /// Hidden fields and every relation may be named.
    Policy,
}

fn read_as(
    resource: &Resource,
    dialect: Dialect,
    value: &Json,
    whose: Whose,
) -> Result<Condition, Vec<FieldError>> {
    let mut reader = Reader {
        resource,
        dialect,
        whose,
        errors: Vec::new(),
        conditions: 0,
        levels: 0,
        items: 0,
        path: Vec::new(),
    };
    let condition = reader.at(Step::from("where"), |reader| reader.condition(value, 1));
    reader.check_limits();
    if reader.errors.is_empty() { Ok(condition) } else { Err(reader.errors) }
}

struct Reader<'a> {
    resource: &'a Resource,
    dialect: Dialect,
    whose: Whose,
    errors: Vec<FieldError>,
    conditions: usize,
    levels: usize,
    /// Of all lists together.
    items: usize,
    /// Of the value that is being read.
    path: Vec<Step>,
}

impl Reader<'_> {
    fn at<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = read(self);
        self.path.pop();
        result
    }

    fn fail(&mut self, fault: Fault) {
        self.errors.push(FieldError::new(self.path.clone(), fault));
    }

    fn check_limits(&mut self) {
        for (count, max, what) in [
            (self.conditions, MAX_CONDITIONS, "conditions"),
            (self.levels, MAX_LEVELS, "levels"),
            (self.items, MAX_ITEMS, "list items"),
        ] {
            if count > max {
                self.at(Step::from("where"), |reader| reader.fail(Fault::too_many(max, what)));
            }
        }
    }

    /// A member of AND, OR or NOT, or the whole.
    fn condition(&mut self, value: &Json, level: usize) -> Condition {
        self.levels = self.levels.max(level);
        let Json::Object(entries) = value else {
            self.fail(Fault::kind("an object"));
            return Condition::TRUE;
        };
        if entries.is_empty() && (level > 1 || self.whose == Whose::Write) {
            self.fail(Fault::empty());
        }
        self.entries(entries, level)
    }

    /// Fields, relations and AND, OR, NOT. What is wrong in it reads as true; nobody uses that.
    fn entries(&mut self, entries: &[(Text, Json)], level: usize) -> Condition {
        let mut all = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            self.at(Step::Key(key.clone()), |reader| reader.entry(key, value, level, &mut all));
        }
        Condition::All(all)
    }

    fn entry(&mut self, key: &Text, value: &Json, level: usize, all: &mut Vec<Condition>) {
        match key.valid() {
            Some("AND") => all.push(Condition::All(self.members(value, level + 1))),
            Some("OR") => all.push(Condition::Any(self.members(value, level + 1))),
            Some("NOT") => {
                let members = self.members(value, level + 1);
                all.extend(members.into_iter().map(|member| Condition::Not(Box::new(member))));
            }
            name => {
                let field = name.and_then(|name| self.resource.field(name));
                let relation = name.and_then(|name| self.resource.relation(name));
                let is_policy = self.whose == Whose::Policy;
                match (
                    field.filter(|field| !field.filter.is_empty() && (is_policy || !field.hidden)),
                    relation.filter(|relation| is_policy || relation.filter),
                ) {
                    (Some(field), _) => self.field(field, value, all),
                    (_, Some(_)) if self.whose == Whose::Write => self.fail(Fault::unsupported()),
                    (_, Some(relation)) => self.relation(relation, value, level, all),
                    _ => self.fail(Fault::unknown()),
                }
            }
        }
    }

    fn members(&mut self, value: &Json, level: usize) -> Vec<Condition> {
        match value {
            Json::Array(items) if items.is_empty() => {
                self.fail(Fault::empty());
                Vec::new()
            }
            Json::Array(items) => {
                let items = items.iter().enumerate();
                items
                    .map(|(index, item)| self.at(Step::Index(index), |reader| reader.condition(item, level)))
                    .collect()
            }
            Json::Object(_) => vec![self.condition(value, level)],
            _ => {
                self.fail(Fault::kind("an object or an array"));
                Vec::new()
            }
        }
    }

    /// `null`, or an object of operators.
    fn relation(
        &mut self,
        relation: &'static Relation,
        value: &Json,
        level: usize,
        all: &mut Vec<Condition>,
    ) {
        let Json::Object(operators) = value else {
            self.conditions += 1;
            if self.may_be_no_row(relation, value) {
                all.push(self.on_rows(relation, Matches::IsNot, Condition::TRUE));
            }
            return;
        };
        if operators.is_empty() {
            self.fail(Fault::empty());
        }
        for (key, value) in operators {
            self.at(Step::Key(key.clone()), |reader| {
                reader.conditions += 1;
                match key.valid().and_then(|key| matches_of(relation, key)) {
                    Some(matches) => all.push(reader.related(relation, matches, value, level + 1)),
                    None => reader.fail(Fault::unknown()),
                }
            });
        }
    }

    /// The value of an operator: a condition on the other resource, or null.
    fn related(
        &mut self,
        relation: &'static Relation,
        matches: Matches,
        value: &Json,
        level: usize,
    ) -> Condition {
        let Json::Object(entries) = value else {
            if !self.may_be_no_row(relation, value) {
                return Condition::TRUE;
            }
            // No row is one that is not any.
            let matches = if matches == Matches::Is { Matches::IsNot } else { Matches::Is };
            return self.on_rows(relation, matches, Condition::TRUE);
        };
        self.levels = self.levels.max(level);
        let outer = std::mem::replace(&mut self.resource, (relation.target)());
        let condition = self.entries(entries, level);
        self.resource = outer;
        self.on_rows(relation, matches, condition)
    }

    fn on_rows(&self, relation: &'static Relation, matches: Matches, condition: Condition) -> Condition {
        let own = self.resource.link_fields(relation);
        Condition::Related(Related { relation, own, matches, condition: Box::new(condition) })
    }

    /// The value is null, and may be; else it is told what it has to be.
    fn may_be_no_row(&mut self, relation: &Relation, value: &Json) -> bool {
        match value {
            Json::Null if !relation.list && relation.nullable => return true,
            Json::Null => self.fail(Fault::not_null()),
            _ => self.fail(Fault::kind("an object")),
        }
        false
    }

    /// A shorthand, or an object of operators.
    fn field(&mut self, field: &'static Field, value: &Json, all: &mut Vec<Condition>) {
        let test = |compare, insensitive| Condition::Test(Test { field, compare, insensitive });
        let Json::Object(operators) = value else {
            self.conditions += 1;
            if field.list || matches!(field.scalar, Scalar::Json) {
                // JSON has no shorthand, nor has a list: it could not be told from operators.
                let null = *value == Json::Null;
                self.fail(if null { Fault::not_null() } else { Fault::kind("an object") });
            } else if let Some(value) = self.value(field, value, field.nullable) {
                all.push(test(Compare::Equals(value), false));
            }
            return;
        };
        let is_mode = |key: &Text| key.valid() == Some("mode") && matches!(field.scalar, Scalar::String);
        if operators.iter().all(|(key, _)| is_mode(key)) {
            self.fail(Fault::empty());
        }
        let insensitive = operators.iter().any(|(key, _)| is_mode(key));
        for (key, value) in operators {
            self.at(Step::Key(key.clone()), |reader| {
                if is_mode(key) {
                    reader.mode(field, value, operators);
                } else if let Some(compare) = reader.operator(field, key, value) {
                    all.push(test(compare, insensitive));
                }
            });
        }
    }

    fn mode(&mut self, field: &Field, value: &Json, operators: &[(Text, Json)]) {
        const BESIDE: [&str; 6] = ["mode", "equals", "not", "contains", "startsWith", "endsWith"];
        let fits = operators.iter().all(|(key, _)| key.valid().is_some_and(|key| BESIDE.contains(&key)));
        let known = self.dialect == Dialect::Postgres && field.filter.contains(&Operator::Mode);
        if !fits || !known {
            self.fail(Fault::unsupported());
        } else if *value != Json::Text(Text::from("insensitive")) {
            self.fail(Fault::enumeration(std::iter::once("insensitive")));
        }
    }

    fn operator(&mut self, field: &Field, key: &Text, value: &Json) -> Option<Compare> {
        self.conditions += 1;
        let known = key.valid().and_then(operator_of).filter(|operator| field.filter.contains(operator));
        let Some(operator) = known else {
            self.fail(Fault::unknown());
            return None;
        };
        if field.list {
            return self.list_operator(field, operator, value);
        }
        if let Scalar::Json = field.scalar {
            if *value != Json::Null {
                self.fail(Fault::kind("a JSON value"));
                return None;
            }
            let negated = operator == Operator::Not;
            return Some(if negated { Compare::Not(Value::Null) } else { Compare::Equals(Value::Null) });
        }
        match operator {
            Operator::Equals => self.value(field, value, field.nullable).map(Compare::Equals),
            Operator::Not => self.value(field, value, field.nullable).map(Compare::Not),
            Operator::In => self.list(field, value).map(Compare::In),
            Operator::NotIn => self.list(field, value).map(Compare::NotIn),
            Operator::Lt => self.value(field, value, false).map(Compare::Less),
            Operator::Lte => self.value(field, value, false).map(Compare::LessOrEqual),
            Operator::Gt => self.value(field, value, false).map(Compare::Greater),
            Operator::Gte => self.value(field, value, false).map(Compare::GreaterOrEqual),
            Operator::Contains => self.text(field, value).map(Compare::Contains),
            Operator::StartsWith => self.text(field, value).map(Compare::StartsWith),
            Operator::EndsWith => self.text(field, value).map(Compare::EndsWith),
            // Of lists; and `mode` has no name in `operator_of`.
            Operator::Has | Operator::HasEvery | Operator::HasSome | Operator::IsEmpty | Operator::Mode => {
                None
            }
        }
    }

    fn list_operator(&mut self, field: &Field, operator: Operator, value: &Json) -> Option<Compare> {
        match operator {
            Operator::IsEmpty => {
                if let Json::Bool(empty) = value {
                    return Some(Compare::IsEmpty(*empty));
                }
                self.fail(if *value == Json::Null { Fault::not_null() } else { Fault::kind("a boolean") });
                None
            }
            Operator::Has => {
                self.value(field, value, false).map(|item| Compare::HasEvery(Value::List(vec![item])))
            }
            Operator::Equals => self.list(field, value).map(|items| match items.as_slice() {
                // NULL reads as an empty list.
                [] => Compare::IsEmpty(true),
                _ => Compare::Same(Value::List(items)),
            }),
            Operator::HasEvery => self.list(field, value).map(|items| Compare::HasEvery(Value::List(items))),
            Operator::HasSome => self.list(field, value).map(|items| Compare::HasSome(Value::List(items))),
            _ => None,
        }
    }

    fn value(&mut self, field: &Field, value: &Json, nullable: bool) -> Option<Value> {
        if *value == Json::Null && nullable {
            return Some(Value::Null);
        }
        // A filter's value obeys its scalar, not the rules of its field.
        scalar::read(field.scalar, &Rules::NONE, value.clone()).map_err(|fault| self.fail(fault)).ok()
    }

    fn list(&mut self, field: &Field, value: &Json) -> Option<Vec<Value>> {
        let Json::Array(items) = value else {
            let null = *value == Json::Null;
            self.fail(if null { Fault::not_null() } else { Fault::kind("an array") });
            return None;
        };
        self.items += items.len();
        let read = items.iter().enumerate().filter_map(|(index, item)| {
            self.at(Step::Index(index), |reader| reader.value(field, item, false))
        });
        Some(read.collect())
    }

    fn text(&mut self, field: &Field, value: &Json) -> Option<String> {
        let Some(Value::Text(text)) = self.value(field, value, false) else { return None };
        if text.chars().count() > MAX_OPERATOR_TEXT as usize {
            self.fail(Fault::too_long(MAX_OPERATOR_TEXT));
            return None;
        }
        Some(text)
    }
}

fn matches_of(relation: &Relation, name: &str) -> Option<Matches> {
    Some(match (relation.list, name) {
        (true, "some") => Matches::Some,
        (true, "every") => Matches::Every,
        (true, "none") => Matches::None,
        (false, "is") => Matches::Is,
        (false, "isNot") => Matches::IsNot,
        _ => return None,
    })
}

fn operator_of(name: &str) -> Option<Operator> {
    Some(match name {
        "equals" => Operator::Equals,
        "not" => Operator::Not,
        "in" => Operator::In,
        "notIn" => Operator::NotIn,
        "lt" => Operator::Lt,
        "lte" => Operator::Lte,
        "gt" => Operator::Gt,
        "gte" => Operator::Gte,
        "contains" => Operator::Contains,
        "startsWith" => Operator::StartsWith,
        "endsWith" => Operator::EndsWith,
        "has" => Operator::Has,
        "hasEvery" => Operator::HasEvery,
        "hasSome" => Operator::HasSome,
        "isEmpty" => Operator::IsEmpty,
        _ => return None,
    })
}
