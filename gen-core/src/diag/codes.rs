//! The table of codes. A code keeps its meaning for ever; a retired one is not used again.
//!
//! `GEN01..` reading, `GEN02..` names, types and relations, `GEN03..` the wire contract, `GEN04..` files, `GEN05..` finding the schema.
//!
//! Of each: a sentence that says what it is, `why` it is one, and what to `do` (which stands in every report that has nothing more fitting to
//! say). Its example is the document of its name in `examples/`; what no document can show is told (`given`, `shown`).

use super::{Code, Example, Severity};

macro_rules! example {
    ($id:literal) => {
        Example::Document(include_str!(concat!("examples/", $id, ".json")))
    };
    ($id:literal $given:literal $shown:literal) => {
        Example::Told { given: $given, shown: $shown }
    };
}

macro_rules! codes {
    ($($name:ident = $id:literal $severity:ident $meaning:literal why $reason:literal do $remedy:literal
        $(given $given:literal shown $shown:literal)?;)*) => {
        $(
            #[doc = $meaning]
            pub static $name: Code = Code {
                id: $id,
                severity: Severity::$severity,
                meaning: $meaning,
                reason: $reason,
                remedy: $remedy,
                example: example!($id $($given $shown)?),
            };
        )*

        /// Every code, in order.
        pub static ALL: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    SYNTAX = "GEN0101" Error "The document is not valid JSON."
        why "Behind a mistake of syntax nothing can be read with certainty, so reading ends there. The place is where it was noticed; the cause may stand before it."
        do "write the document anew with Prisma's `getDMMF`, rather than mend it by hand";
    WRONG_SHAPE = "GEN0102" Error "A key holds a value of another kind than DMMF puts there."
        why "The document is read as Prisma 4 to 7 write it. What a value of another kind means would have to be guessed."
        do "give it a value of that kind, or write the document anew with Prisma's `getDMMF`";
    MISSING_KEY = "GEN0103" Error "A key is missing that DMMF always has."
        why "Without it nobody knows what the model or field is, and a guess would make another schema of it."
        do "add the key, or write the document anew with Prisma's `getDMMF`";
    NO_DATAMODEL = "GEN0104" Error "The document holds no datamodel."
        why "Models, fields and enums all stand in the datamodel. Another JSON file, or a part of DMMF without it, describes no schema."
        do "give Prisma's DMMF: the whole of `getDMMF()`, or its `datamodel`";
    TOO_LARGE = "GEN0105" Error "The document is larger than 4 GiB."
        why "Places in it are kept in 32 bits. The whole of `getDMMF()` for the largest schemas has about 200 MB."
        do "give the `datamodel` of `getDMMF()` alone: it is the smallest part"
        given "A document of 5 GB."
        shown "error[GEN0105]: the document is larger than 4 GiB\n  help: give the `datamodel` of `getDMMF()` alone: it is the smallest part";

    UNKNOWN_TYPE = "GEN0201" Error "A field has a type that the schema does not define."
        why "A type decides how a value travels and which column holds it. The scalars are Prisma's nine; every other name is a model, an enum or a composite type of the same document."
        do "define the type, or correct its name";
    UNKNOWN_ENUM = "GEN0202" Error "A field has an enum type that the schema does not define."
        why "The values of an enum are checked in every request, so they have to be known."
        do "define the enum, or correct its name";
    UNKNOWN_KIND = "GEN0203" Error "A field is of a kind that is not known."
        why "The kind says where the type's name is to be looked for."
        do "a field is a `scalar`, an `enum`, an `object` or `unsupported`";
    DUPLICATE_NAME = "GEN0204" Error "Two things in one scope have the same name."
        why "Enums, models and composite types share one scope; so do the fields of a model, and the values of an enum. Which of two is meant nobody could tell."
        do "rename one of them; `@map` (`@@map` of a model or an enum) keeps its name in the database";
    UNKNOWN_FIELD = "GEN0205" Error "A key, index or relation names a field that the model does not have."
        why "Keys become paths and relations become queries: each of their fields has to be there."
        do "correct the name, or add the field";
    WRONG_KEY_FIELD = "GEN0206" Error "A key or index holds a field that cannot be part of one."
        why "A key tells one row from all others, so its fields are columns that always have one value; and a model has one primary key."
        do "name fields of the model that are required and neither lists nor relations, each once";
    RELATION_WITHOUT_PARTNER = "GEN0207" Error "A relation has no field on the other side."
        why "A relation is one thing with two ends. Prisma wants a field at both, and so a schema has two of each relation's name."
        do "add the field on the other side: Prisma wants both";
    RELATION_FIELDS = "GEN0208" Error "The fields of a relation do not make a foreign key."
        why "The side that holds the foreign key lists its own columns (`fields`) and, one for one, those that they refer to (`references`). The other side lists none."
        do "on one side alone: as many `fields` as `references`, all of them columns, and no list";
    RELATION_WITHOUT_KEY = "GEN0209" Error "A relation refers to fields that are no key."
        why "A foreign key has to lead to one row. Without a key there it could lead to several."
        do "give the other model `@id`, `@unique`, `@@id` or `@@unique` on these fields";
    UNKNOWN_ACTION = "GEN0210" Error "A referential action is not known."
        why "It goes into the foreign key of the tables as it is."
        do "one of Cascade, Restrict, NoAction, SetNull, SetDefault";
    UNKNOWN_ENUM_VALUE = "GEN0211" Error "A default is not a value of the enum."
        why "A row with this default would hold what no request may say."
        do "take a value of the enum, or add this one to it";
    WRONG_DEFAULT = "GEN0212" Error "A default does not fit the type of its field."
        why "Both backends fill in literal defaults themselves, in the encoding of the field's type: numbers for numbers, text for String, DateTime, Bytes and Json, text of digits for BigInt, a list for a list."
        do "correct the default, or the type of its field";
    UNKNOWN_FUNCTION = "GEN0213" Error "A default is a function that is not known."
        why "The Rust backend makes these values as Prisma's client does, so it has to know how."
        do "one of now(), autoincrement(), uuid(), uuid(7), cuid(), cuid(2), ulid(), nanoid(), dbgenerated(), auto(), sequence()";
    UNKNOWN_PROVIDER = "GEN0214" Error "The provider is not one of Prisma's."
        why "What a column can hold and how it is compared depends on the database."
        do "one of postgresql, mysql, sqlite, sqlserver, cockroachdb, mongodb";
    NO_PROVIDER = "GEN0215" Warning "Nothing says which database the schema is for."
        why "The datamodel alone does not tell it, and rules depend on it: which types there are, how text compares, what a driver has to be there."
        do "give the provider as an option, or `\"datasources\": [{\"provider\": \"postgresql\"}]` in the document";
    TIMETZ = "GEN0216" Error "A time of day with a time zone has no form on the wire."
        why "Without a day the offset of a time zone is not fixed, so the value is no instant; PostgreSQL itself advises against the type."
        do "use `@db.Time`, or a `DateTime` without it";
    SQLITE_DECIMAL = "GEN0217" Warning "SQLite stores a Decimal as a floating-point number, and may lose digits."
        why "SQLite has no decimal numbers. What is read back may differ from what was written, and both backends answer what is stored."
        do "store a String, or an Int of the smallest unit, where digits matter";
    EMPTY_ENUM = "GEN0218" Error "An enum has no values."
        why "No value could be written to a field of it, and neither language has a type of nothing that travels."
        do "give it a value, or leave it and its fields out";
    LIST_UNSUPPORTED = "GEN0219" Error "The database has no lists of scalars."
        why "Of Prisma's databases only PostgreSQL, CockroachDB and MongoDB hold a list in a field."
        do "make a model of the items and a relation to it, or a field of type Json";
    BAD_NAME = "GEN0220" Error "A name is not one that Prisma allows."
        why "Names become identifiers, paths and files in several languages. Prisma allows letters, digits and `_` for the same reason."
        do "rename it; `@map` (`@@map` of a model or an enum) keeps its name in the database";

    ANNOTATION = "GEN0221" Error "A `@gen.` annotation is unknown, misplaced or wrong."
        why "An annotation that is not understood would be a rule that nobody keeps. In the comment of a model there may be `@gen.path(\"articles\")` and `@gen.ops(list, get)`; of a field `@gen.hide`, `@gen.readonly`, of numbers `@gen.min(1)` and `@gen.max(9)`, and of texts `@gen.length(1, 80)` and one of `@gen.pattern(\"^[a-z]+$\")`, `@gen.email` and `@gen.url`. In backquotes it is only talked about."
        do "correct the annotation, or take it away (`gen explain GEN0221` has the list)";
    ZOD_COMMENT = "GEN0222" Warning "Comments for generators of Zod schemas are not read."
        why "They are code of one language; the rules of a field hold in both backends and in the OpenAPI document."
        do "say the rules with native types and `@gen.min`, `@gen.max`, `@gen.length`, `@gen.pattern`, `@gen.email` and `@gen.url`";
    BAD_DATABASE_NAME = "GEN0223" Error "A name in the database is one that no database takes."
        why "It stands in every statement, where quotes keep it together; an empty name or one with U+0000 no database reads."
        do "give it a name of at least one character and without U+0000 in `@map`, `@@map`, `@@schema` or `map:`";

    COMPOSITE_UNSUPPORTED = "GEN0224" Error "The database has no composite types."
        why "Of Prisma's databases only MongoDB holds an object in a field."
        do "give the provider `mongodb` if it is the schema's, else make a model of the type and a relation to it, or a field of type Json";

    SAME_PATH = "GEN0301" Error "Two models have the same path."
        why "A path is the plural of the model's name in kebab-case, and a request has to find one model."
        do "give one of them another path with `/// @gen.path(\"…\")`, or rename it; `@@map` keeps its table";
    RESERVED_FIELD = "GEN0302" Error "A field has a name that `where` uses itself."
        why "In `{\"AND\": …}` a field of that name could not be told from the operator."
        do "rename the field; `@map` keeps its column";
    NO_KEY = "GEN0303" Warning "A model has no key that a path can hold, so it can only be listed, counted and got by a unique."
        why "A row is named by its key, in one path segment. Float, Decimal and Json have no one way to be written there, and what may be null does not name every row: a unique of that has its get, no more."
        do "give it `@id`, `@@id`, or a unique of required fields that are no Float, Decimal, Json or list";
    NO_CREATE = "GEN0304" Warning "A model has a required field that cannot be written, so no row of it can be created."
        why "The field must have a value, and no body can give it one: its type does not travel, an annotation forbids it, or it is of a composite type that requires such a field."
        do "make the field optional, or give it a default";
    HIDDEN_KEY = "GEN0305" Error "A hidden field is part of the key that paths show."
        why "Every path of a row, and the header `Location`, would show what `@gen.hide` promises to hide."
        do "take `@gen.hide` away, or give the model another key";
    NOTHING_SHOWN = "GEN0306" Error "Every field of a model is hidden."
        why "An answer would be an empty object."
        do "show one, or leave the model out of the schema with `@@ignore`";
    NO_DRIVER = "GEN0307" Warning "The Rust backend cannot speak to this database."
        why "gen-runtime has no driver for it; of SQL Server and MongoDB sqlx, on which it stands, has none. The types and their validation are there, and to call `router` or `create_tables` is an error; the TypeScript backend is whole."
        do "serve this database from the TypeScript backend; `router = false` in `prisma_schema!` says that the types are all you want";
    RELATION_NAME = "GEN0308" Error "A relation to many rows has the name of an operation."
        why "The list of its rows would have the path of an operation on the whole resource."
        do "rename the relation field; it has no column";

    NO_COMPOSITES = "GEN0309" Warning "The Rust types leave fields of composite types out."
        why "They hold the columns of a table. Only MongoDB has composite types, and gen-runtime has no driver for it; the TypeScript backend has them."
        do "serve this model from the TypeScript backend; `allow = [GEN0309]` in `prisma_schema!` says that this is known";

    BAD_PATH = "GEN0401" Error "A path of the output is not one that every system takes."
        why "The output is to be checked out on every system, also on Windows, which refuses some names."
        do "rename the model; `@@map` keeps its table"
        given "A planned file `contracts/con.ts`."
        shown "error[GEN0401]: the path of `contracts:Con:con.ts` has a part `con.ts`, which Windows refuses\n  help: rename the model; `@@map` keeps its table";
    SAME_FILE = "GEN0402" Error "Two files of the output have the same path."
        why "On file systems that do not tell capitals from small letters one would be written over the other."
        do "rename one of the models; `@@map` keeps its table"
        given "Two planned files `contracts/post/index.ts`."
        shown "error[GEN0402]: `contracts:Post:index.ts` and `contracts:post:index.ts` are both `contracts/post/index.ts`\n  help: rename one of the models; `@@map` keeps its table";
    OBJECT_MEMBER = "GEN0403" Error "A model or a field has the name of a member of every JavaScript object."
        why "Where such a field is absent from a body, JavaScript reads the object's own function; Prisma's types refuse it too."
        do "rename the field; `@map` keeps its column";
    SAME_DELEGATE = "GEN0404" Error "Two models are the same property of Prisma's client."
        why "Prisma makes a property of a model's name by its first letter alone, so that a service could reach one of the two."
        do "rename one of the models; `@@map` keeps its table";

    NO_BUILD_SCRIPT = "GEN0501" Error "A variable that cargo sets for build scripts is not set."
        why "The crate's folder and the folder for output are only known there."
        do "call this from build.rs, or use `gen_build::generate` with paths of your own"
        given "`gen_build::run()` in a program that is no build script."
        shown "error[GEN0501]: the environment variable OUT_DIR is not set\n  help: call this from build.rs, or use `gen_build::generate` with paths of your own";
    NO_SCHEMA = "GEN0502" Error "No schema was found."
        why "It is looked for in GEN_SCHEMA, in Cargo.toml, at schema.json and at prisma/schema.json of the crate; nothing else is guessed."
        do "write one with Prisma's `getDMMF`, or name it with `schema = \"…\"` in [package.metadata.gen], GEN_SCHEMA or Builder::schema"
        given "A crate with neither `schema.json` nor `prisma/schema.json`."
        shown "error[GEN0502]: no schema: neither schema.json nor prisma/schema.json is in the crate's folder\n  help: write one with Prisma's `getDMMF`, or name it with `schema = \"…\"` in [package.metadata.gen], GEN_SCHEMA or Builder::schema";
    TWO_SCHEMAS = "GEN0503" Error "Two files could be the schema."
        why "To take one of them silently would generate from the wrong one some day."
        do "remove one, or name one with `schema = \"…\"` in [package.metadata.gen], GEN_SCHEMA or Builder::schema"
        given "A crate with both `schema.json` and `prisma/schema.json`."
        shown "error[GEN0503]: two schemas: schema.json and prisma/schema.json are both in the crate's folder\n  help: remove one, or name one with `schema = \"…\"` in [package.metadata.gen], GEN_SCHEMA or Builder::schema";
    BAD_METADATA = "GEN0504" Error "The crate's `[package.metadata.gen]` cannot be read."
        why "It was written to be kept to, so a mistake in it is not passed over."
        do "[package.metadata.gen] has one key: schema = \"path/to/schema.json\""
        given "[package.metadata.gen]\nschemas = \"a.json\""
        shown "error[GEN0504]: [package.metadata.gen] has the unknown key `schemas`\n  help: [package.metadata.gen] has one key: schema = \"path/to/schema.json\"";
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn ids_are_distinct_and_sorted() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
    }

    #[test]
    fn sentences_end_and_remedies_go_on() {
        for code in ALL {
            assert!(code.meaning.ends_with('.') && code.reason.ends_with('.'), "{}", code.id);
            assert!(!code.remedy.is_empty() && !code.remedy.ends_with('.'), "{}", code.id);
        }
    }
}
