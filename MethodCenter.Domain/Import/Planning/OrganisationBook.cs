using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Organisations in scope by their numbers; a name is never used to find one (samples, «Правила»).</summary>
internal sealed class OrganisationBook
{
    private const string NotFound = "организация не найдена по ИНН (ОГРН)";
    private readonly Dictionary<string, Organisation> _byInn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organisation> _byOgrn = new(StringComparer.Ordinal);

    public static async Task<OrganisationBook> LoadAsync(MethodCenterDb db, bool withParts, CancellationToken ct)
    {
        var query = withParts ? db.Organisations.Include(o => o.LowResultsPeriods).Include(o => o.Structures).AsSplitQuery() : db.Organisations;
        var book = new OrganisationBook();
        foreach (var organisation in await query.ToListAsync(ct)) book.Add(organisation);
        return book;
    }

    public Organisation? ByInn(string inn) => _byInn.GetValueOrDefault(inn);

    public void Add(Organisation organisation)
    {
        _byInn[organisation.Inn] = organisation;
        if (organisation.Ogrn is { } ogrn) _byOgrn[ogrn] = organisation;
    }

    /// <summary>By ИНН, by ОГРН where the row has no ИНН; unknown rejects the row.</summary>
    public Organisation? Judge(string? inn, string? ogrn, Header header, List<RowProblem> problems)
    {
        var found = inn is not null ? _byInn.GetValueOrDefault(inn) : ogrn is not null ? _byOgrn.GetValueOrDefault(ogrn) : null;
        if (found is null && (inn ?? ogrn) is { } number)
            problems.Add(new(Severity.Rejected, inn is null ? "ogrn" : "inn", header.HeadingOf(inn is null ? "ogrn" : "inn"), number, NotFound));
        return found;
    }
}
