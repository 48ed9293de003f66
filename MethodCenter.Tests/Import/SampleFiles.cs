using System.Text;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Tests.Import;

/// <summary>The fictitious files that municipalities send, beside the tests.</summary>
internal static class SampleFiles
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static FileStream Open(string name) => File.OpenRead(Path.Combine(Root(), "MethodCenter.Tests", "Samples", name));

    /// <summary>The sheets of the wanted kinds as whole lists.</summary>
    public static List<(string Name, Header Header, MethodistLevel? Level, List<DataRow> Rows)> Read(string name, params TableDefinition[] definitions)
    {
        using var content = Open(name);
        return Read(content, name, definitions);
    }

    public static List<(string Name, Header Header, MethodistLevel? Level, List<DataRow> Rows)> Read(Stream content, string name, params TableDefinition[] definitions)
    {
        var file = TableFile.Open(content, name).Value;
        var finder = new SheetFinder(file, definitions);
        return finder.Sheets(CancellationToken.None).Select(sheet => (sheet.Name, sheet.Header, Methodists.LevelOf(sheet), sheet.DataRows().ToList())).ToList();
    }

    /// <summary>A csv in memory as its educator readings.</summary>
    public static List<RowReading<EducatorRecord>> Educators(string csv)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return Read(content, "x.csv", Domain.Import.Educators.Definition).Single().Rows.Select(row => Domain.Import.Educators.Read(row, Today)).ToList();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MethodService.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
