using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;

namespace MethodCenter.Tests.Bench;

/// <summary>Puts the people of <see cref="EducatorsBook"/> into a database, so that files about them can be measured.</summary>
internal static class BenchPeople
{
    public static async Task AddAsync(string database, string book, int people)
    {
        var inns = (await BareWork.RowsAsync(database, "SELECT Inn FROM Organisations WHERE TypeCode LIKE 'oo_s%' ORDER BY Id")).ConvertAll(r => (string)r[0]);
        await EducatorsBook.WriteAsync(book, inns, people);
        await using (var host = new ServiceHost(database))
        {
            await using var content = File.OpenRead(book);
            var service = host.Get<ImportService>();
            await service.CommitAsync((await service.StageAsync(ImportKind.Educators, content, "контингент.xlsx")).Value);
        }
        await RawSql.RunAsync(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
