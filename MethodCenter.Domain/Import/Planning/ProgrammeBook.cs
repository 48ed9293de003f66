using MethodCenter.Domain.Data;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Programmes of the registry and of the file itself: by № in the Federal register, else by title (with kind and hours where several fit).</summary>
internal sealed class ProgrammeBook
{
    private readonly Dictionary<string, Programme> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Programme>> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public static async Task<ProgrammeBook> LoadAsync(MethodCenterDb db, CancellationToken ct)
    {
        var book = new ProgrammeBook();
        foreach (var programme in await db.Programmes.OrderBy(p => p.IsArchived).ThenBy(p => p.Id).ToListAsync(ct)) book.Add(programme);
        return book;
    }

    public Programme? ByNumber(string? number) => number is null ? null : _byNumber.GetValueOrDefault(number);

    public IReadOnlyList<Programme> ByTitle(string? title) => title is not null && _byTitle.TryGetValue(KeyOf(title), out var found) ? found : [];

    public void Add(Programme programme)
    {
        if (programme.RegisterNumber is { } number) _byNumber.TryAdd(ProgrammeRows.NumberOf(number) ?? number, programme);
        var key = KeyOf(programme.Title);
        if (!_byTitle.TryGetValue(key, out var list)) _byTitle[key] = list = [];
        if (!list.Contains(programme)) list.Add(programme);
    }

    /// <summary>Equal but for quotation marks, spaces, hyphens and case.</summary>
    public bool IsSameTitle(string one, string other) => KeyOf(one) == KeyOf(other);

    /// <summary>The programme that a row of learning means, and what is to be said of the choice.</summary>
    public (Programme? Programme, string? Remark) Find(ProgrammeMention mention)
    {
        if (ByNumber(mention.RegisterNumber) is { } known) return (known, null);
        if (mention.RegisterNumber is { } number)
        {
            var outside = Fitting(ByTitle(mention.Title), mention).Where(p => p.RegisterNumber is null).ToList();
            return outside is [var only] ? (only, $"программы № {number} в перечне нет: найдена по названию") : (null, null);
        }
        var fitting = Fitting(ByTitle(mention.Title), mention);
        if (fitting.Count < 2) return (fitting.FirstOrDefault(), null);
        // A row without a number speaks of the programme outside the register, where there is one.
        if (fitting.Where(p => p.RegisterNumber is null).ToList() is [var plain]) return (plain, null);
        var newest = fitting.MaxBy(p => p.IncludedOn ?? DateOnly.MinValue)!;
        return (newest, $"программ с таким названием несколько: взята {NameOf(newest)}; укажите № в ФР");
    }

    /// <summary>The stored programme that a row of «Программы» describes; a number never moves from one programme to another.</summary>
    /// <param name="mention">Of the row.</param>
    /// <param name="knowsNumbers">The file has a column of numbers.</param>
    /// <param name="spoken">Programmes that earlier rows described.</param>
    public Programme? FindDescribed(ProgrammeMention mention, bool knowsNumbers, IReadOnlySet<Programme> spoken)
    {
        if (mention.RegisterNumber is not null)
            return ByNumber(mention.RegisterNumber) ?? ByTitle(mention.Title).FirstOrDefault(p => p.RegisterNumber is null && IsOfKind(p, mention) && !spoken.Contains(p));
        var named = ByTitle(mention.Title).Where(p => IsOfKind(p, mention)).ToList();
        var outside = knowsNumbers ? named.FindAll(p => p.RegisterNumber is null) : named;
        if (outside.Count == 0 && named.Count == 1 && !spoken.Contains(named[0])) return named[0];
        return outside.Find(p => p.Hours == mention.Hours) ?? (outside is [var only] && !spoken.Contains(only) ? only : null);
    }

    public static string NameOf(Programme programme) => programme.RegisterNumber is { } number ? $"№ {number}" : $"«{programme.Title}», {programme.Hours} ч";

    private static bool IsOfKind(Programme programme, ProgrammeMention mention) => mention.Kind is null || mention.Kind == programme.Kind;

    /// <summary>Narrowed by kind and hours while somebody is left.</summary>
    private static List<Programme> Fitting(IReadOnlyList<Programme> named, ProgrammeMention mention)
    {
        var fitting = named.ToList();
        if (fitting.Count > 1 && fitting.FindAll(p => IsOfKind(p, mention)) is { Count: > 0 } ofKind) fitting = ofKind;
        if (fitting.Count > 1 && mention.Hours is { } hours && fitting.FindAll(p => p.Hours == hours) is { Count: > 0 } ofHours) fitting = ofHours;
        return fitting;
    }

    private string KeyOf(string title)
    {
        if (!_keys.TryGetValue(title, out var key)) _keys[title] = key = WordingKey.Of(title);
        return key;
    }
}
