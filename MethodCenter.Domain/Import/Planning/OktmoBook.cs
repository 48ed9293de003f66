using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Municipalities by every code and name they ever had (samples, «Правила»: 41618000 → 41518000).</summary>
internal sealed class OktmoBook
{
    private readonly Dictionary<string, Municipality> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Municipality> _byName = new(StringComparer.Ordinal);

    public static async Task<OktmoBook> LoadAsync(MethodCenterDb db, CancellationToken ct)
    {
        var book = new OktmoBook();
        foreach (var municipality in await db.Municipalities.Include(m => m.Versions).ToListAsync(ct)) book.Add(municipality);
        return book;
    }

    /// <summary>Judges the code of a row: an unknown one rejects it, an old one is replaced with a remark.</summary>
    public Municipality? Judge(string? oktmo, string heading, List<RowProblem> problems)
    {
        if (oktmo is null) return null;
        if (!_byCode.TryGetValue(oktmo, out var municipality))
        {
            problems.Add(new(Severity.Rejected, "oktmo", heading, oktmo, "неизвестный код ОКТМО"));
            return null;
        }
        if (municipality.Oktmo != oktmo)
            problems.Add(new(Severity.Warning, "oktmo", heading, oktmo, $"старый код ОКТМО {oktmo} заменён на {municipality.Oktmo}"));
        return municipality;
    }

    /// <summary>By any code it ever had; null when unknown.</summary>
    public Municipality? Find(string? oktmo) => oktmo is null ? null : _byCode.GetValueOrDefault(oktmo);

    /// <summary>By the full or short name; null when unknown.</summary>
    public Municipality? ByName(string? name) => name is null ? null : _byName.GetValueOrDefault(SearchKey.Of(name));

    private void Add(Municipality municipality)
    {
        foreach (var form in municipality.Versions)
        {
            _byCode[form.Oktmo] = municipality;
            _byName[SearchKey.Of(form.Name)] = municipality;
            _byName[SearchKey.Of(form.ShortName)] = municipality;
            _byName[SearchKey.Of(form.ShortName + " район")] = municipality;
        }
    }
}
