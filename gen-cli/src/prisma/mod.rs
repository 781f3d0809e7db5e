//! Prisma
pub(crate) fn serve(_: impl std::io::BufRead, _: impl std::io::Write, _: impl std::io::Write) -> u8 {
    0
}
