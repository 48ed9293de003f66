using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>The term and the order of an approval.</summary>
internal sealed record ApprovalTerm(string Number, DateOnly Date, DateOnly From, DateOnly? Until)
{
    public string Order => StagingTerms.Order(Number, Date);
}

/// <summary>Makes assignments and mentorships of the pairs of a variant, inside the write door.</summary>
internal sealed class ApprovalWriting(MethodCenterDb db, LoadedVariant loaded, ApprovalTerm term)
{
    /// <summary>More than this go by prepared commands with one line in the journal.</summary>
    private const int Few = 50;

    private readonly List<EndedAssignment> _ended = [];
    private HashSet<int> _mayEnd = [];

    public IReadOnlyList<EndedAssignment> Ended => _ended;

    /// <summary>Returns how many were made; lines learn what was made of them.</summary>
    public async Task<int> WriteAsync(IReadOnlyList<VariantLine> pairs, CancellationToken ct)
    {
        var made = loaded.Staging.Kind is StagingKind.Mentoring ? await MentorshipsAsync(pairs, ct) : await AssignmentsAsync(pairs, ct);
        await new BulkWriter<VariantLine>(db).UpdateAsync(pairs, ct);
        return made;
    }

    private async Task<int> AssignmentsAsync(IReadOnlyList<VariantLine> pairs, CancellationToken ct)
    {
        List<Target> targets = [.. pairs.Select(p => new Target(p, p.SubjectEducatorId, p.PlaceId))];
        var (people, places) = (await PeopleAsync(targets.Select(t => t.EducatorId), ct), await PlacesAsync(targets.Select(t => t.PlaceId), ct));
        var methodists = await MethodistsAsync(pairs, ct);
        var lasting = await LastingAsync(targets, ct);
        var made = new List<(VariantLine Line, Assignment Assignment)>();
        foreach (var target in targets)
        {
            var theirs = lasting[(target.EducatorId ?? 0, target.EducatorId is null ? target.PlaceId : 0)].ToList();
            var methodist = methodists[target.Line.GiverMethodistId!.Value];
            if (theirs.Exists(a => a.MethodistId == methodist.Id)) continue;
            var assignment = target.EducatorId is { } id ? new Assignment(methodist, people[id], term.From, term.Order) : new Assignment(methodist, places[target.PlaceId], term.From, term.Order);
            assignment.Change(term.From, term.Until, term.Order);
            assignment.AbsenceId = loaded.Staging.AbsenceId;
            if (loaded.Staging.Kind is not StagingKind.Substitution) End(theirs);
            made.Add((target.Line, assignment));
        }
        await InsertAsync(made.ConvertAll(m => m.Assignment), (a, id) => a.Id = id, nameof(Assignment), ct);
        foreach (var (line, assignment) in made) line.AssignmentId = assignment.Id;
        return made.Count;
    }

    /// <summary>Assignments of the targets that last on the first day or begin later.</summary>
    private async Task<ILookup<(int, int), Assignment>> LastingAsync(List<Target> targets, CancellationToken ct)
    {
        var (people, places) = (targets.Select(t => t.EducatorId).OfType<int>().ToArray(), targets.Where(t => t.EducatorId is null).Select(t => t.PlaceId).ToArray());
        var from = term.From;
        var lasting = db.Assignments.Where(a => a.Until == null || a.Until >= from);
        List<Assignment> rows =
        [
            .. await lasting.Where(a => a.EducatorId != null && EF.Parameter(people).Contains(a.EducatorId.Value)).ToListAsync(ct),
            .. await lasting.Where(a => a.EducatorId == null && EF.Parameter(places).Contains(a.OrganisationId)).ToListAsync(ct),
        ];
        var methodists = rows.Select(a => a.MethodistId).Distinct().ToArray();
        _mayEnd = (await db.Methodists.AsNoTracking().Where(m => EF.Parameter(methodists).Contains(m.Id)).ToListAsync(ct))
            .FindAll(m => AssetRights.MayKeep(db.Actor, m.Level, m.MunicipalityId)).Select(m => m.Id).ToHashSet();
        return rows.ToLookup(a => (a.EducatorId ?? 0, a.EducatorId is null ? a.OrganisationId : 0));
    }

    /// <summary>Who goes to another methodist leaves the earlier one the day before, where the keeper may decide about that one.</summary>
    private void End(List<Assignment> theirs)
    {
        var last = term.From.AddDays(-1);
        foreach (var earlier in theirs.Where(a => a.From <= last && a.AbsenceId is null && _mayEnd.Contains(a.MethodistId)))
        {
            _ended.Add(new(earlier.Id, earlier.Until));
            earlier.End(last, EndReason(term.Order));
        }
    }

    public static string EndReason(string order) => $"передан другому методисту: {order}";

    private async Task<int> MentorshipsAsync(IReadOnlyList<VariantLine> pairs, CancellationToken ct)
    {
        var (people, places) = (await PeopleAsync(pairs.Select(p => p.SubjectEducatorId), ct), await PlacesAsync(pairs.Select(p => p.PlaceId), ct));
        var ids = pairs.Select(p => p.GiverMentorId!.Value).Distinct().ToArray();
        var mentors = await db.Mentors.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
        var made = pairs.Select(p => (Line: p, Pair: new Mentorship(mentors[p.GiverMentorId!.Value], places[p.PlaceId], loaded.Settings.Form, MentoringKind.Traditional, term.From, term.Until!.Value)
        {
            VariantId = loaded.Variant.Id,
        })).ToList();
        made.ForEach(m => m.Pair.TakeOrder(term.Number, term.Date));
        if (made.Count <= Few) made.ForEach(m => m.Pair.Add(people[m.Line.SubjectEducatorId!.Value], null));
        await InsertAsync(made.ConvertAll(m => m.Pair), (p, id) => p.Id = id, nameof(Mentorship), ct);
        if (made.Count > Few) await InsertAsync(made.ConvertAll(m => m.Pair.Add(people[m.Line.SubjectEducatorId!.Value], null)), (m, id) => m.Id = id, null, ct);
        foreach (var (line, pair) in made) line.MentorshipId = pair.Id;
        return made.Count;
    }

    private async Task InsertAsync<T>(List<T> rows, Action<T, int> number, string? subject, CancellationToken ct) where T : class
    {
        if (subject is not null && rows.Count <= Few)
        {
            db.AddRange(rows);
            await db.SaveChangesAsync(ct);
            return;
        }
        var writer = new BulkWriter<T>(db);
        var next = await writer.NextIdAsync(ct);
        rows.ForEach(row => number(row, next++));
        await writer.InsertAsync(rows, ct);
        if (subject is not null) db.Note(new AuditNote(AuditAction.Created, subject, $"{AuditTerms.Summary(AuditAction.Created, subject)}: {term.Order}") { Rows = rows.Count, Keys = loaded.Variant.ScopeKeys });
    }

    private async Task<Dictionary<int, Educator>> PeopleAsync(IEnumerable<int?> wanted, CancellationToken ct)
    {
        var ids = wanted.OfType<int>().Distinct().ToArray();
        return await db.Educators.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
    }

    private async Task<Dictionary<int, Organisation>> PlacesAsync(IEnumerable<int> wanted, CancellationToken ct)
    {
        var ids = wanted.Distinct().ToArray();
        return await db.Organisations.AsNoTracking().Where(o => EF.Parameter(ids).Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
    }

    private async Task<Dictionary<int, Methodist>> MethodistsAsync(IReadOnlyList<VariantLine> pairs, CancellationToken ct)
    {
        var ids = pairs.Select(p => p.GiverMethodistId!.Value).Distinct().ToArray();
        return await db.Methodists.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
    }

    private sealed record Target(VariantLine Line, int? EducatorId, int PlaceId);
}
