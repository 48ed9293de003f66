using System.Security.Cryptography;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Domain.Import;

/// <summary>A file read whole into records: nothing in it depends on the database.</summary>
/// <param name="Hash">SHA-256 of the bytes, hexadecimal.</param>
public sealed record ParsedFile(ImportKind Kind, string FileName, string Hash, long Size, IReadOnlyList<ParsedSheet> Sheets);

/// <summary>The rows of one recognised sheet; exactly one of the lists belongs to its kind.</summary>
public abstract record ParsedSheet(string Name, Header Header);

public sealed record EducatorSheet(string Name, Header Header, IReadOnlyList<RowReading<EducatorRecord>> Rows) : ParsedSheet(Name, Header);

public sealed record OrganisationSheet(string Name, Header Header, IReadOnlyList<RowReading<OrganisationRecord>> Rows) : ParsedSheet(Name, Header);

public sealed record StructureSheet(string Name, Header Header, IReadOnlyList<RowReading<StructureRecord>> Rows) : ParsedSheet(Name, Header);

public sealed record MethodistSheet(string Name, Header Header, IReadOnlyList<RowReading<MethodistRecord>> Rows) : ParsedSheet(Name, Header);

public sealed record AssignmentSheet(string Name, Header Header, IReadOnlyList<RowReading<AssignmentRecord>> Rows) : ParsedSheet(Name, Header);

/// <param name="Items">What the campaigns measure.</param>
/// <param name="IsPassport">The sheet describes one campaign, read downwards.</param>
public sealed record CampaignSheet(
    string Name, Header Header, IReadOnlyList<RowReading<CampaignRecord>> Rows, IReadOnlyList<RowReading<CampaignItemRecord>> Items, bool IsPassport)
    : ParsedSheet(Name, Header);

public sealed record ResultSheet(string Name, Header Header, IReadOnlyList<RowReading<ResultRecord>> Rows) : ParsedSheet(Name, Header);

public sealed record ProgrammeSheet(string Name, Header Header, IReadOnlyList<RowReading<ProgrammeRecord>> Rows) : ParsedSheet(Name, Header);

public sealed record TrainingSheet(string Name, Header Header, IReadOnlyList<RowReading<TrainingRecord>> Rows) : ParsedSheet(Name, Header);

public sealed record RouteSheet(string Name, Header Header, IReadOnlyList<RowReading<RouteRecord>> Rows) : ParsedSheet(Name, Header);

public sealed record SupportSheet(string Name, Header Header, IReadOnlyList<RowReading<SupportRecord>> Rows) : ParsedSheet(Name, Header);

/// <summary>Reads a file of a kind once, forward.</summary>
public sealed class FileParser(ImportKind kind, DateOnly today, IProgress<ImportProgress>? progress)
{
    private const int ReportEvery = 500;
    private int _read;
    private string _fileName = "";

    public async Task<Result<ParsedFile>> ParseAsync(Stream content, string fileName, CancellationToken ct)
    {
        _fileName = fileName;
        var file = TableFile.Open(content, fileName);
        if (!file.IsOk) return file.Error;
        content.Position = 0;
        var hash = Convert.ToHexString(await SHA256.HashDataAsync(content, ct));
        var sheets = await Task.Run(() => UnreadableTableException.Catch(() => Walk(file.Value, ct)), ct);
        return sheets.IsOk ? new ParsedFile(kind, fileName, hash, content.Length, sheets.Value) : sheets.Error;
    }

    private Result<IReadOnlyList<ParsedSheet>> Walk(TableFile file, CancellationToken ct)
    {
        var others = ImportKinds.All.Where(k => k != kind).ToList();
        var finder = new SheetFinder(file, Definitions(kind), [.. others.SelectMany(Definitions)]) { TakesPassports = kind is ImportKind.Campaigns or ImportKind.Diagnostics };
        var sheets = finder.Sheets(ct).Select(sheet => Parse(sheet, ct)).ToList();
        if (finder.Refusal is not { } refusal || (kind == ImportKind.Campaigns && finder.Passports.Count > 0)) return (List<ParsedSheet>)[.. sheets, .. finder.Passports];
        if (finder.Passports.Count > 0 && finder.Stranger is null) return ImportErrors.WrongKind(kind, ImportKind.Campaigns);
        return finder.Stranger is { } stranger ? ImportErrors.WrongKind(kind, others.First(k => Definitions(k).Contains(stranger))) : refusal;
    }

    private static IReadOnlyList<TableDefinition> Definitions(ImportKind kind) => kind switch
    {
        ImportKind.Organisations => [Organisations.Definition, Organisations.Structures],
        ImportKind.Educators => [Educators.Definition],
        ImportKind.Methodists => [Methodists.Definition, Methodists.Assignments],
        ImportKind.Campaigns => [Campaigns.Definition, Campaigns.Items],
        ImportKind.Diagnostics => [DiagnosisRows.Definition],
        ImportKind.Trainings => [TrainingRows.Definition, ProgrammeRows.Definition],
        ImportKind.Routes => [RouteRows.Definition],
        ImportKind.Support => [SupportRows.Definition],
    };

    private ParsedSheet Parse(FoundSheet sheet, CancellationToken ct)
    {
        var definition = sheet.Header.Definition;
        if (definition == Educators.Definition) return new EducatorSheet(sheet.Name, sheet.Header, Read(sheet, r => Educators.Read(r, today), ct));
        if (definition == Organisations.Definition) return new OrganisationSheet(sheet.Name, sheet.Header, Read(sheet, Organisations.Read, ct));
        if (definition == Organisations.Structures) return new StructureSheet(sheet.Name, sheet.Header, Read(sheet, Organisations.ReadStructure, ct));
        if (definition == Methodists.Assignments) return new AssignmentSheet(sheet.Name, sheet.Header, Read(sheet, Methodists.ReadAssignment, ct));
        if (definition == DiagnosisRows.Definition) return new ResultSheet(sheet.Name, sheet.Header, Read(sheet, new ResultReader(sheet.Header, today).Read, ct));
        if (definition == Campaigns.Definition) return new CampaignSheet(sheet.Name, sheet.Header, Read(sheet, Campaigns.Read, ct), [], IsPassport: false);
        if (definition == Campaigns.Items) return new CampaignSheet(sheet.Name, sheet.Header, [], Read(sheet, Campaigns.ReadItem, ct), IsPassport: false);
        if (definition == TrainingRows.Definition) return new TrainingSheet(sheet.Name, sheet.Header, Read(sheet, r => TrainingRows.Read(r, today), ct));
        if (definition == ProgrammeRows.Definition) return new ProgrammeSheet(sheet.Name, sheet.Header, Read(sheet, ProgrammeRows.Read, ct));
        if (definition == RouteRows.Definition) return new RouteSheet(sheet.Name, sheet.Header, Read(sheet, r => RouteRows.Read(r, today), ct));
        if (definition == SupportRows.Definition) return new SupportSheet(sheet.Name, sheet.Header, Read(sheet, r => SupportRows.Read(r, today), ct));
        var level = Methodists.LevelOf(sheet, _fileName);
        return new MethodistSheet(sheet.Name, sheet.Header, Read(sheet, r => Methodists.Read(r, level, today), ct));
    }

    private List<RowReading<T>> Read<T>(FoundSheet sheet, Func<DataRow, RowReading<T>> read, CancellationToken ct)
    {
        var rows = new List<RowReading<T>>();
        foreach (var row in sheet.DataRows())
        {
            ct.ThrowIfCancellationRequested();
            rows.Add(read(row));
            if (++_read % ReportEvery == 0) progress?.Report(new("Чтение файла", _read, null));
        }
        return rows;
    }
}
