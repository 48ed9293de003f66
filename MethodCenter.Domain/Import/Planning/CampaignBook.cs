using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>A campaign of the registry or of the file itself, with what it measures at hand.</summary>
internal sealed class CampaignEntry(DiagnosticCampaign campaign)
{
    private readonly Dictionary<string, string> _codeOfTask = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Task, string Code), decimal?> _max = [];
    private readonly List<CampaignItem> _items = [.. campaign.Items];

    public DiagnosticCampaign Campaign => campaign;

    /// <summary>The file makes it.</summary>
    public bool IsNew => campaign.Id == 0;

    /// <summary>The competence that a task measures; null while unknown.</summary>
    public string? CodeOfTask(string task) => Index()._codeOfTask.GetValueOrDefault(task);

    /// <summary>The greatest score of a competence or a task; null while unknown.</summary>
    public decimal? MaxOf(string? task, string code) => Index()._max.GetValueOrDefault((task ?? "", code));

    /// <summary>Whether the campaign is known to measure it.</summary>
    public bool Measures(string? task, string code) => Index()._max.ContainsKey((task ?? "", code));

    /// <summary>A task by its number, a competence by its code.</summary>
    public CampaignItem? Find(string task, string code) => _items.Find(i => i.Task == task && (task.Length > 0 || i.CompetenceCode == code));

    public void Put(CampaignItem item)
    {
        _items.RemoveAll(i => i.Task == item.Task && (item.IsTask || i.CompetenceCode == item.CompetenceCode));
        _items.Add(item);
        _max.Clear();
    }

    private CampaignEntry Index()
    {
        if (_max.Count > 0 || _items.Count == 0) return this;
        foreach (var item in _items)
        {
            _max[(item.Task, item.CompetenceCode)] = item.Max;
            if (item.IsTask) _codeOfTask[item.Task] = item.CompetenceCode;
        }
        return this;
    }
}

/// <summary>Campaigns, scales and competences by the codes that files use.</summary>
internal sealed class CampaignBook
{
    private const string UsualScale = "A";
    private readonly Dictionary<string, CampaignEntry> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private List<Scale> _scales = [];

    public static async Task<CampaignBook> LoadAsync(MethodCenterDb db, CancellationToken ct)
    {
        var book = new CampaignBook { _scales = await db.Scales.OrderBy(s => s.Code).ToListAsync(ct) };
        foreach (var campaign in await db.Campaigns.Include(c => c.Items).ToListAsync(ct)) book.Add(campaign);
        var competences = await db.CompetenceFrameworks.Where(f => f.From != null)
            .Join(db.Competences, f => f.Id, c => c.FrameworkId, (f, c) => new { c.Code, c.Rank, f.Number }).ToListAsync(ct);
        // A code means the same in every version; the place in the list is that of the newest.
        foreach (var competence in competences.OrderBy(c => c.Number)) book._ranks[competence.Code] = competence.Rank;
        return book;
    }

    public CampaignEntry? Find(string code) => _byCode.GetValueOrDefault(SearchKey.Of(code));

    public CampaignEntry Add(DiagnosticCampaign campaign) => _byCode[SearchKey.Of(campaign.Code)] = new(campaign);

    public bool IsCompetence(string code) => _ranks.ContainsKey(code);

    /// <summary>Place in the list of competences.</summary>
    public int RankOf(string code) => _ranks.GetValueOrDefault(code, int.MaxValue);

    /// <summary>By code («A», «Шкала A») or by name; null when unknown.</summary>
    public Scale? ScaleOf(string text)
    {
        var key = SearchKey.Of(text);
        var code = ResultHeadings.Code(key.StartsWith("ШКАЛА ", StringComparison.Ordinal) ? key[6..].Trim('«', '»', '"', ' ') : key);
        return _scales.Find(s => ResultHeadings.Code(s.Code) == code) ?? _scales.Find(s => SearchKey.Of(s.Name) == key);
    }

    public string NameOfScale(int id) => _scales.Find(s => s.Id == id)?.Code ?? "";

    /// <summary>
    /// The scale of a campaign whose file does not name it: the usual one, unless the levels met in its rows belong to another one only
    /// (domain, section 3.2). The levels themselves are never taken from a file.
    /// </summary>
    public Scale? GuessScale(IReadOnlyCollection<string> levels)
    {
        var words = levels.Select(SearchKey.Of).ToHashSet(StringComparer.Ordinal);
        var fitting = _scales.Where(s => words.IsSubsetOf(s.Levels.Select(l => SearchKey.Of(l.Name)))).ToList();
        return fitting.Find(s => s.Code == UsualScale) ?? fitting.FirstOrDefault() ?? _scales.Find(s => s.Code == UsualScale) ?? _scales.FirstOrDefault();
    }
}
