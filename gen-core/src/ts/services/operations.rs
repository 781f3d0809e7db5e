//! The service's interface and the function that makes one.

use crate::api::OperationKind;

use super::super::Layer;
use super::super::file::File;
use super::super::model::{ModelView, access};
use super::super::writer::Writer;

pub(super) fn write_interface(model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let (row, key) = (format!("{name}ReadDto"), Writer::typed("key", &format!("{name}Key")));
    if model.reads() {
        file.imports.ty(&model.module(Layer::Contracts, "read.dto"), &row);
    }
    // Name, parameters, and what the promise holds.
    let mut methods: Vec<(&str, String, String)> = Vec::new();
    let query = model.module(Layer::Contracts, "query.dto");
    if model.has(OperationKind::List) {
        file.imports.ty(&query, format!("{name}ListQuery"));
        file.imports.ty("shared/filters", "Page");
        methods.push(("list", Writer::typed("query", &format!("{name}ListQuery")), format!("Page<{row}>")));
    }
    if model.has(OperationKind::Count) {
        methods.push(("count", Writer::typed("where?", &format!("{name}Where")), "number".to_owned()));
    }
    if model.selects() {
        file.imports.ty(&query, format!("{name}Key"));
    }
    if model.has(OperationKind::Get) {
        methods.push(("get", key.clone(), format!("{row} | null")));
    }
    if model.has(OperationKind::Create) {
        let dto = format!("{name}CreateDto");
        file.imports.ty(&model.module(Layer::Contracts, "create.dto"), &dto);
        methods.push(("create", Writer::typed("data", &dto), row.clone()));
    }
    for (kind, method, body) in
        [(OperationKind::Replace, "replace", "Replace"), (OperationKind::Update, "update", "Update")]
    {
        if model.has(kind) {
            let dto = format!("{name}{body}Dto");
            file.imports.ty(&model.module(Layer::Contracts, &format!("{method}.dto")), &dto);
            methods.push((
                method,
                format!("{key}, {}", Writer::typed("data", &dto)),
                format!("{row} | null"),
            ));
        }
    }
    if model.has(OperationKind::Delete) {
        methods.push(("delete", key, "boolean".to_owned()));
    }
    file.body.doc(Some(&format!(
        "{} in the database. Speaks the values of the wire; throws a `Problem`.",
        model.model.name
    )));
    file.body.block(format!("export interface {name}Service {{"), "}", |w| {
        for (method, parameters, result) in &methods {
            w.line(format!(
                "{};",
                Writer::typed(&format!("{method}({parameters})"), &format!("Promise<{result}>"))
            ));
        }
    });
}

/// The operations that ask for more than one row's write.
const QUERIES: [OperationKind; 5] = [
    OperationKind::List,
    OperationKind::Count,
    OperationKind::Get,
    OperationKind::Create,
    OperationKind::Update,
];

pub(super) fn write_function(model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let prisma = access("prisma", &model.delegate);
    let head = format!("create{name}Service({})", Writer::typed("prisma", "PrismaClient"));
    if QUERIES.into_iter().any(|kind| model.has(kind)) {
        file.imports.value("shared/database", "database");
    }
    file.body.gap();
    file.body.block(
        format!("export function {} {{", Writer::typed(&head, &format!("{name}Service"))),
        "}",
        |w| {
            w.block("return {", "};", |w| {
                if model.has(OperationKind::List) {
                    write_list(model, &prisma, w);
                }
                if model.has(OperationKind::Count) {
                    w.block("count(where) {", "},", |w| {
                        let call = format!(
                            "{prisma}.count({{ where: where === undefined ? {{}} : toWhere(where) }})"
                        );
                        w.line(format!("return database(uniques, () => {call});"));
                    });
                }
                if model.has(OperationKind::Get) {
                    w.block("async get(key) {", "},", |w| {
                        let call = format!("{prisma}.findUnique({{ where: toUnique(key), select }})");
                        w.line(format!("const row = await database(uniques, () => {call});"));
                        w.line("return row === null ? null : toRead(row);");
                    });
                }
                if model.has(OperationKind::Create) {
                    w.block("async create(data) {", "},", |w| {
                        let call = format!("{prisma}.create({{ data: toCreate(data), select }})");
                        w.line(format!("return toRead(await database(uniques, () => {call}));"));
                    });
                }
                if model.has(OperationKind::Replace) {
                    write_replace(&prisma, w);
                }
                if model.has(OperationKind::Update) {
                    write_update(&prisma, w);
                }
                if model.has(OperationKind::Delete) {
                    let part = model
                        .key
                        .first()
                        .map(|field| format!("{}: true", field.prisma()))
                        .unwrap_or_default();
                    w.block("async delete(key) {", "},", |w| {
                        w.block("const row = await databaseRow(uniques, () =>", ");", |w| {
                            let select = format!("{{ {part} }}");
                            w.line(format!("{prisma}.delete({{ where: toUnique(key), select: {select} }}),"));
                        });
                        w.line("return row !== null;");
                    });
                }
            });
        },
    );
    if [OperationKind::Replace, OperationKind::Update, OperationKind::Delete]
        .into_iter()
        .any(|kind| model.has(kind))
    {
        file.imports.value("shared/database", "databaseRow");
    }
}

fn write_list(model: &ModelView<'_>, prisma: &str, w: &mut Writer) {
    let ordered = model.orderable().next().is_some();
    let (parameter, order) =
        if ordered { ("orderBy = [], ", "toOrderBy(orderBy)") } else { ("", "toOrderBy()") };
    w.block(format!("async list({{ where, {parameter}skip, take }}) {{"), "},", |w| {
        w.line("const filter = where === undefined ? {} : toWhere(where);");
        w.block("const [rows, total] = await database(uniques, () =>", ");", |w| {
            w.block("Promise.all([", "]),", |w| {
                w.line("// One row more than asked for tells whether there are more.");
                w.line(format!(
                    "{prisma}.findMany({{ where: filter, orderBy: {order}, skip, take: take + 1, select }}),"
                ));
                w.line(format!("{prisma}.count({{ where: filter }}),"));
            });
        });
        w.line("const data = rows.slice(0, take).map(toRead);");
        w.line(
            "return { data, meta: { total, skip, take, hasMore: rows.length > take, nextCursor: null } };",
        );
    });
}

fn write_replace(prisma: &str, w: &mut Writer) {
    w.block("async replace(key, data) {", "},", |w| {
        w.line("const [where, input] = [toUnique(key), toReplace(data)];");
        let call = format!("{prisma}.update({{ where, data: input, select }})");
        w.line(format!("const row = await databaseRow(uniques, () => {call});"));
        w.line("return row === null ? null : toRead(row);");
    });
}

fn write_update(prisma: &str, w: &mut Writer) {
    w.block("async update(key, data) {", "},", |w| {
        w.line("const [where, input] = [toUnique(key), toUpdate(data)];");
        w.line("// An update of nothing would still set `@updatedAt`.");
        w.line("const row =");
        w.line("  Object.keys(input).length === 0");
        w.line(format!("    ? await database(uniques, () => {prisma}.findUnique({{ where, select }}))"));
        w.line(format!(
            "    : await databaseRow(uniques, () => {prisma}.update({{ where, data: input, select }}));"
        ));
        w.line("return row === null ? null : toRead(row);");
    });
}
