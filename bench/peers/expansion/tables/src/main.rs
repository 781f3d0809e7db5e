//! `tables URL FIRST COUNT` makes the tables of so many models, which are whole rings of ten.

use ours::m300::{ENUMS, JOIN_TABLES, RESOURCES};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [url, first, count] = arguments.as_slice() else { return Err("tables URL FIRST COUNT".into()) };
    let (first, count): (usize, usize) = (first.parse()?, count.parse()?);
    let models = RESOURCES.get(first..first + count).ok_or("there are 300 models")?;
    let enums = ENUMS.get(first / 10..(first + count) / 10).ok_or("there are 30 enums")?;
    let db = gen_runtime::Db::connect(url).await?;
    gen_runtime::create_tables(&db, models, enums, JOIN_TABLES).await?;
    Ok(())
}
