using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Reads the management teams. Those who see aggregates only get numbers of the whole region, past the scope filter and without names. Allow-listed.</summary>
public sealed class TeamQueries(Database database)
{
    public bool MayView => ProgrammeRights.MaySeeTeams(database.Actor);

    /// <summary>The board; empty for those who see no teams.</summary>
    public async Task<TeamBoard> FindAsync(TeamFilter filter, CancellationToken ct)
    {
        await using var db = database.Read();
        var (today, least) = (db.Today, (await db.TeamParametersAsync(ct)).TeamMinSize);
        var day = DayOf(filter, today);
        if (!MayView) return new(day, least);
        var facts = await FactsAsync(db, filter, day, ct);
        var members = facts.ConvertAll(f => f.MemberOn(day));
        var names = facts.GroupBy(f => (f.OrganisationId, f.StreamId)).ToDictionary(g => g.Key, g => g.First());
        var teams = TeamRule.TeamsOf(members, least).Select(t => names[(t.OrganisationId, t.StreamId)].RowOf(today) with { OrderNumber = t.OrderNumber, State = t.State, Members = t.Members }).ToList();
        var open = facts.Where(f => f.Until >= today && !f.IsCancelled).Select(f => f.MemberOn(day));
        var halves = TeamRule.HalvesOf(open, least).Select(h => names[(h.OrganisationId, h.StreamId)].RowOf(today) with { Missing = h.Missing, Members = h.Members });
        return BoardOf(new(day, least) { HasNames = !ProgrammeRights.SeesAggregatesOnly(database.Actor) }, teams, halves, filter.State);
    }

    /// <summary>The teams for a file; leaves a line in the journal.</summary>
    public async Task<TeamBoard> ExportAsync(TeamFilter filter, CancellationToken ct)
    {
        var board = await FindAsync(filter, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "Enrolments", AuditTerms.Summary(AuditAction.Exported, "Enrolments")) { Rows = board.Teams.Count }, ct);
        return board;
    }

    private static TeamBoard BoardOf(TeamBoard empty, List<TeamRow> teams, IEnumerable<TeamRow> halves, TeamState? state)
    {
        var board = empty with
        {
            Completed = teams.Count(t => t.State is TeamState.Completed),
            Studying = teams.Count(t => t.State is TeamState.Studying),
            Organisations = teams.Where(t => t.State is TeamState.Completed).Select(t => t.OrganisationId).Distinct().Count(),
            Places = [.. teams.GroupBy(t => (t.MunicipalityId, t.Municipality)).OrderBy(g => g.Key.Municipality, StringComparer.Ordinal).Select(g =>
                new TeamPlace(g.Key.MunicipalityId, g.Key.Municipality, g.Count(t => t.State is TeamState.Completed), g.Count(t => t.State is TeamState.Studying)))],
        };
        return !empty.HasNames ? board : board with
        {
            Teams = [.. teams.Where(t => state is null || t.State == state).OrderBy(t => t.Organisation, StringComparer.Ordinal).ThenByDescending(t => t.From)],
            Halves = [.. halves.OrderBy(h => h.From).ThenBy(h => h.Organisation, StringComparer.Ordinal)],
        };
    }

    private static DateOnly DayOf(TeamFilter filter, DateOnly today)
    {
        if (filter.On is { } on) return on;
        if (filter.Year is not (> 0 and < 9999 and { } year)) return today;
        var last = new DateOnly(year, 12, 31);
        return last < today ? last : today;
    }

    /// <summary>Managers by the one rule of the registry on the day, in programmes of ПК.</summary>
    private static async Task<List<TeamFact>> FactsAsync(MethodCenterDb db, TeamFilter filter, DateOnly day, CancellationToken ct)
    {
        var staff = db.CountedStaffOn(day).Where(s => s.Job.PostGroup == PostGroup.Managing);
        if (filter.MunicipalityId is { } municipality) staff = staff.Where(s => s.Job.MunicipalityId == municipality);
        var enrolments = db.Enrolments.Where(e => EnrolmentCounts.Seated.Contains(e.Status));
        if (filter.Year is > 0 and < 9999 and { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            enrolments = enrolments.Where(e => e.From <= last && e.Until >= first);
        }
        var facts = from s in staff
                    join e in enrolments on s.Job.EducatorId equals e.EducatorId
                    join p in db.Programmes.Where(p => p.Kind == ProgrammeKind.Training) on e.ProgrammeId equals p.Id
                    join stream in db.ProgrammeStreams on e.StreamId equals stream.Id
                    join m in db.Municipalities on s.Job.MunicipalityId equals m.Id
                    select new TeamFact
                    {
                        EducatorId = e.EducatorId, ProgrammeId = p.Id, StreamId = stream.Id, OrderNumber = e.OrderNumber, Status = e.Status, EndedOn = e.Until,
                        FullName = s.Person.LastName + " " + s.Person.FirstName + (s.Person.MiddleName == null ? "" : " " + s.Person.MiddleName),
                        PositionCode = s.Job.PositionCode, OrganisationId = s.Organisation.Id, Organisation = s.Organisation.ShortName,
                        MunicipalityId = m.Id, Municipality = m.ShortName, Programme = p.Title, Stream = stream.Number,
                        From = stream.From, Until = stream.Until, IsCancelled = stream.CancelReason != null,
                    };
        return await (ProgrammeRights.SeesAggregatesOnly(db.Actor) ? facts.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : facts).ToListAsync(ct);
    }
}

/// <summary>A manager in a stream with the names around.</summary>
internal sealed class TeamFact
{
    public int EducatorId { get; init; }
    public string FullName { get; init; } = "";
    public string PositionCode { get; init; } = "";
    public int OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public int MunicipalityId { get; init; }
    public string Municipality { get; init; } = "";
    public int ProgrammeId { get; init; }
    public string Programme { get; init; } = "";
    public int StreamId { get; init; }
    public string Stream { get; init; } = "";
    public string OrderNumber { get; init; } = "";
    public EnrolmentStatus Status { get; init; }
    public DateOnly EndedOn { get; init; }
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public bool IsCancelled { get; init; }

    /// <summary>Who had not ended by the day still studied on it.</summary>
    public TeamMember MemberOn(DateOnly day) => new(EducatorId, OrganisationId, ProgrammeId, StreamId, OrderNumber,
        Status is EnrolmentStatus.Completed && EndedOn > day ? EnrolmentStatus.Studying : Status)
    {
        FullName = FullName,
        Position = EducatorWords.Position(PositionCode),
    };

    public TeamRow RowOf(DateOnly today) => new(OrganisationId, Organisation, Municipality, ProgrammeId, Programme, StreamId, Stream)
    {
        MunicipalityId = MunicipalityId,
        From = From,
        Until = Until,
        IsOpen = StreamRule.StateOf(From, Until, IsCancelled, today) is StreamState.Coming or StreamState.Running,
    };
}
