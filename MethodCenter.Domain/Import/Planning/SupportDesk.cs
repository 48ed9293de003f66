using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Puts a participation of a person into the plan: the same for a file and for a row of the queue.</summary>
internal sealed class SupportDesk
{
    private readonly PlanContext _context;
    private readonly ImportPlan _plan;
    private readonly ILookup<(int Person, string Kind, DateOnly From), SupportParticipation> _stored;

    private SupportDesk(PlanContext context, ImportPlan plan, IEnumerable<SupportParticipation> stored)
    {
        (_context, _plan) = (context, plan);
        _stored = stored.ToLookup(s => (s.EducatorId, SupportWords.KeyOf(s.Kind, s.KindText), s.From));
    }

    public static async Task<SupportDesk> LoadAsync(PlanContext context, ImportPlan plan, IReadOnlyCollection<int> people, CancellationToken ct)
    {
        var ids = people.ToArray();
        return new(context, plan, await context.Db.SupportParticipations.Where(s => EF.Parameter(ids).Contains(s.EducatorId)).OrderBy(s => s.Id).ToListAsync(ct));
    }

    /// <summary>A new or known participation. A blank end never takes back an end that was noted by hand: that is remarked on.</summary>
    public (RowFate Fate, List<FieldChange> Changes) Put(Educator person, SupportRecord record, Header header, List<RowProblem> problems)
    {
        var from = record.From!.Value;
        if (Find(person, record, header) is not { } known)
        {
            var added = new SupportParticipation(person.Id, record.Kind, record.KindText!, from);
            added.Change(record.Kind, record.KindText!, from, record.Until, record.Title, record.Responsible);
            _plan.NewSupport.Add(added);
            return (RowFate.Created, []);
        }
        var until = record.Until ?? known.Until;
        if (record.Until is null && known.Until is { } end && header.Has(SupportRows.Until))
            problems.Add(new(Severity.Warning, SupportRows.Until, header.HeadingOf(SupportRows.Until), "", $"даты окончания нет, а в учёте участие закончено {Formats.Date(end)}: оставлена дата из учёта"));
        return Change(known, until, record.Title ?? known.Title, header.Has(SupportRows.Responsible) ? record.Responsible : known.Responsible);
    }

    /// <summary>The same form from the same day; where the file names the school or club, of the same name or of none.</summary>
    private SupportParticipation? Find(Educator person, SupportRecord record, Header header)
    {
        if (person.Id == 0) return null;
        var same = _stored[(person.Id, SupportWords.KeyOf(record.Kind, record.KindText), record.From!.Value)].ToList();
        if (!header.Has(SupportRows.Title) || record.Title is null) return same.FirstOrDefault();
        return same.Find(s => SearchKey.Of(s.Title) == SearchKey.Of(record.Title)) ?? same.Find(s => s.Title is null);
    }

    private (RowFate, List<FieldChange>) Change(SupportParticipation known, DateOnly? until, string? title, string? responsible)
    {
        var changes = new List<FieldChange>();
        if (known.Until != until) changes.Add(new("дата окончания", Formats.Date(known.Until), Formats.Date(until)));
        if (SearchKey.Of(known.Title) != SearchKey.Of(title)) changes.Add(new("название", known.Title ?? "", title ?? ""));
        if (SearchKey.Of(known.Responsible) != SearchKey.Of(responsible)) changes.Add(new("наставник (ответственный)", known.Responsible ?? "", responsible ?? ""));
        if (changes.Count == 0) return (RowFate.Unchanged, changes);
        _plan.Remember(_context.Db, known);
        known.Change(known.Kind, known.KindText, known.From, until, title, responsible);
        return (RowFate.Updated, changes);
    }
}
