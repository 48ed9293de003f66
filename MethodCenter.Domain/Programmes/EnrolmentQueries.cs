using System.Linq.Expressions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Reads who learns, within the scope: a teacher finds the own learning only, the observer none.</summary>
public sealed class EnrolmentQueries(Database database)
{
    private const int Choices = 20;

    public async Task<Page<EnrolmentRow>> ListAsync(EnrolmentFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!ProgrammeRights.MaySeePeople(database.Actor)) return Page<EnrolmentRow>.Empty;
        await using var db = database.Read();
        var found = db.Lines(db.Matching(filter)).Named(filter.Text);
        var lines = await found.SortedBy(page).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        return new(lines.ConvertAll(l => l.ToRow()), await found.CountAsync(ct));
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<EnrolmentRow>> ExportAsync(EnrolmentFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "Enrolments", AuditTerms.Summary(AuditAction.Exported, "Enrolments")) { Rows = all.Total, SubjectId = filter.ProgrammeId }, ct);
        return all.Items;
    }

    /// <summary>People of the scope who work today, by a part of the name; for a teacher the own record.</summary>
    public async Task<IReadOnlyList<LearnerChoice>> FindPeopleAsync(string? text, CancellationToken ct)
    {
        if (!ProgrammeRights.MayApply(database.Actor)) return [];
        await using var db = database.Read();
        return await db.LearnersAsync(text, Choices, ct);
    }

    /// <summary>The user's own record, for a teacher's button «Подать заявку»; null for those who are nobody in the registry.</summary>
    public async Task<LearnerChoice?> FindOwnAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var own = db.Scope.EducatorId;
        return own == 0 ? null : (await db.LearnersAsync(null, 1, ct, own)).FirstOrDefault();
    }

    /// <summary>Other learning of these people at the same time: a warning, no refusal.</summary>
    public async Task<IReadOnlyList<ApplicationWarning>> FindWarningsAsync(ApplicationDraft draft, CancellationToken ct)
    {
        if (!ProgrammeRights.MayApply(database.Actor)) return [];
        await using var db = database.Read();
        var stream = await db.ProgrammeStreams.SingleOrDefaultAsync(s => s.Id == draft.StreamId, ct);
        if (stream is null) return [];
        var ids = draft.EducatorIds.ToArray();
        var others = await db.Lines(db.Enrolments.Where(e => EF.Parameter(ids).Contains(e.EducatorId) && e.StreamId != stream.Id
            && (e.Status == EnrolmentStatus.Applied || e.Status == EnrolmentStatus.Studying) && e.From <= stream.Until && e.Until >= stream.From)).ToListAsync(ct);
        var again = await db.Lines(db.Enrolments.Where(e => EF.Parameter(ids).Contains(e.EducatorId) && e.ProgrammeId == stream.ProgrammeId && e.Status == EnrolmentStatus.Completed)).ToListAsync(ct);
        return
        [
            .. others.Select(o => new ApplicationWarning(
                o.Enrolment.EducatorId, $"{o.FullName}: в эти дни уже обучение «{o.Programme}», {Formats.Date(o.Enrolment.From)} – {Formats.Date(o.Enrolment.Until)}.")),
            .. again.Select(o => new ApplicationWarning(o.Enrolment.EducatorId, $"{o.FullName}: эту программу уже завершил(а) {Formats.Date(o.Enrolment.Until)}.")),
        ];
    }
}

/// <summary>A row of learning with what is joined to it.</summary>
internal sealed class EnrolmentLine
{
    public Enrolment Enrolment { get; init; } = null!;
    public string FullName { get; init; } = "";
    public string NameKey { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string Programme { get; init; } = "";
    public ProgrammeKind Kind { get; init; }
    public string Stream { get; init; } = "";

    public EnrolmentRow ToRow() => new(Enrolment.Id, Enrolment.Version, Enrolment.EducatorId, FullName, Enrolment.ProgrammeId, Programme, Kind, Enrolment.StreamId, Stream)
    {
        Organisation = Organisation,
        Municipality = Municipality,
        From = Enrolment.From,
        Until = Enrolment.Until,
        Status = Enrolment.Status,
        AppliedOn = Enrolment.AppliedOn,
        OrderNumber = Enrolment.OrderNumber,
        OrderDate = Enrolment.OrderDate,
        DocumentKind = Enrolment.DocumentKind,
        DocumentNumber = Enrolment.DocumentNumber,
        DocumentDate = Enrolment.DocumentDate,
        Reason = Enrolment.Reason,
    };
}

/// <summary>How learning is filtered, named and sorted in the database.</summary>
internal static class EnrolmentReading
{
    public static IQueryable<Enrolment> Matching(this MethodCenterDb db, EnrolmentFilter filter)
    {
        var found = db.Enrolments.AsQueryable();
        if (filter.ProgrammeId is { } programme) found = found.Where(e => e.ProgrammeId == programme);
        if (filter.StreamId is { } stream) found = found.Where(e => e.StreamId == stream);
        if (filter.Status is { } status) found = found.Where(e => e.Status == status);
        if (filter.EducatorId is { } educator) found = found.Where(e => e.EducatorId == educator);
        return found;
    }

    public static IQueryable<EnrolmentLine> Lines(this MethodCenterDb db, IQueryable<Enrolment> enrolments) =>
        from e in enrolments
        join p in db.Educators on e.EducatorId equals p.Id
        join programme in db.Programmes on e.ProgrammeId equals programme.Id
        join s in db.ProgrammeStreams on e.StreamId equals s.Id
        select new EnrolmentLine
        {
            Enrolment = e,
            FullName = p.LastName + " " + p.FirstName + (p.MiddleName == null ? "" : " " + p.MiddleName),
            NameKey = p.NameKey,
            Organisation = db.Organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
            Municipality = db.Municipalities.Where(m => m.Id == p.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
            Programme = programme.Title,
            Kind = programme.Kind,
            Stream = s.Number,
        };

    public static IQueryable<EnrolmentLine> Named(this IQueryable<EnrolmentLine> lines, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0 ? lines : lines.Where(l => l.NameKey.Contains(key));
    }

    /// <summary>Known columns only; otherwise by state (applications first) and name.</summary>
    public static IQueryable<EnrolmentLine> SortedBy(this IQueryable<EnrolmentLine> lines, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Person" => Order(lines, page, l => l.NameKey),
            "Organisation" => Order(lines, page, l => l.Organisation),
            "Municipality" => Order(lines, page, l => l.Municipality),
            "Stream" => Order(lines, page, l => l.Enrolment.From),
            "Order" => Order(lines, page, l => l.Enrolment.OrderDate),
            "Document" => Order(lines, page, l => l.Enrolment.DocumentNumber),
            _ => Order(lines, page, l => l.Enrolment.Status),
        };
        return sorted.ThenBy(l => l.NameKey).ThenBy(l => l.Enrolment.Id);
    }

    /// <summary>People who may be applied for: of the scope, alive in the registry, at work today.</summary>
    public static Task<List<LearnerChoice>> LearnersAsync(this MethodCenterDb db, string? text, int most, CancellationToken ct, int? only = null)
    {
        var (key, today) = (SearchKey.Of(text), db.Today);
        return db.Educators.Where(e => e.MergedIntoId == null && (e.WorksUntil == null || e.WorksUntil >= today) && e.NameKey.Contains(key) && (only == null || e.Id == only))
            .OrderBy(e => e.NameKey).ThenBy(e => e.Id).Take(most)
            .Select(e => new LearnerChoice(e.Id, e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? ""))
            .ToListAsync(ct);
    }

    private static IOrderedQueryable<EnrolmentLine> Order<TKey>(IQueryable<EnrolmentLine> lines, PageRequest page, Expression<Func<EnrolmentLine, TKey>> key) =>
        page.Descending ? lines.OrderByDescending(key) : lines.OrderBy(key);
}
