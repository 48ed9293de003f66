using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Reads rows for the report on mentoring: those of the reader, or past the scope filter for those who see aggregates. Only ids, kinds and dates are
/// read, no name leaves. The one file of the report that drops the filter.
/// </summary>
internal sealed class MentoringReportReading(MethodCenterDb db, DateOnly day, int? municipalityId)
{
    private readonly DateOnly _from = SupportRule.PeriodOf(null, day).From!.Value;

    public DateOnly From => _from;

    private bool IsPast => db.Scope.Kind is ScopeKind.Aggregates;

    /// <summary>Teachers who are counted on the day.</summary>
    public async Task<List<ContingentPerson>> TeachersAsync(CancellationToken ct) =>
        (await db.ContingentAsync(day, IsPast, ct)).FindAll(p => p.PostGroup is PostGroup.Teaching && (municipalityId is null || p.MunicipalityId == municipalityId));

    /// <summary>Forms that count, each person and kind once; pairs kept here are mentoring.</summary>
    public async Task<ILookup<int, SupportKind>> SupportsAsync(List<MentoringPairRow> pairs, CancellationToken ct)
    {
        var noted = await Of(db.SupportParticipations).Where(s => s.Kind != SupportKind.Other && s.From <= day && (s.Until == null || s.Until >= _from))
            .Select(s => new { s.EducatorId, s.Kind }).Distinct().ToListAsync(ct);
        var period = SupportRule.PeriodOf(null, day);
        var led = pairs.SelectMany(p => p.Members.Where(m => SupportRule.TermOf(p.State, p.From, p.LastDay, null, m.LeftOn)?.Overlaps(period) == true))
            .Select(m => new { m.EducatorId, Kind = SupportKind.Mentoring });
        return noted.Concat(led).Distinct().ToLookup(s => s.EducatorId, s => s.Kind);
    }

    /// <summary>All pairs that the reader may count, with their members.</summary>
    public async Task<List<MentoringPairRow>> PairsAsync(CancellationToken ct)
    {
        var members = (await Of(db.MentorshipMembers).Select(m => new { m.MentorshipId, m.MenteePersonId, m.LeftOn }).ToListAsync(ct))
            .ToLookup(m => m.MentorshipId, m => new MentoringMemberRow(m.MenteePersonId, m.LeftOn));
        var pairs = await Of(db.Mentorships).Select(m => new MentoringPairRow(m.Id, m.MentorId, m.MunicipalityId, m.OrganisationId, m.State, m.From, m.EndedOn ?? m.Until)
        {
            Form = m.Form, Kind = m.Kind, EndSide = m.EndSide, GoalReached = m.GoalReached,
        }).ToListAsync(ct);
        return pairs.ConvertAll(p => p with { Members = [.. members[p.Id]] });
    }

    public async Task<List<MentoringMentorRow>> MentorsAsync(CancellationToken ct)
    {
        var mentors = await Of(db.Mentors.Where(m => m.Since <= day && (m.Until == null || m.Until >= day))
            .Join(db.Educators, m => m.EducatorId, e => e.Id, (m, e) => new MentoringMentorRow(m.Id, e.MunicipalityId, m.Limit, m.ConsentOn != null))).ToListAsync(ct);
        return mentors.FindAll(m => municipalityId is null || m.MunicipalityId == municipalityId);
    }

    public async Task<IReadOnlyList<SetupMarks>> MarksAsync(CancellationToken ct)
    {
        var filled = await Of(db.MentorshipQuestionnaires).Where(q => q.FilledOn >= _from && q.FilledOn <= day && (municipalityId == null || q.MunicipalityId == municipalityId))
            .Select(q => new { q.Side, q.Marks }).ToListAsync(ct);
        return
        [
            .. Enum.GetValues<MentoringSide>().Select(side => (Side: side, Means: filled.Where(q => q.Side == side).Select(q => SetupCardReading.MeanOf(q.Marks)).ToList()))
                .Select(s => new SetupMarks(s.Side, s.Means.Count, s.Means.OfType<decimal>().ToList() is { Count: > 0 } known ? known.Average() : null)),
        ];
    }

    /// <summary>Monitored organisations open on the day with their papers; a paper dated later is not there yet.</summary>
    public async Task<List<MentoringOrganisationRow>> OrganisationsAsync(CancellationToken ct)
    {
        var places = await Of(db.Organisations).Where(o => o.IsMonitored && (o.ClosedOn == null || o.ClosedOn >= day) && (municipalityId == null || o.MunicipalityId == municipalityId))
            .OrderBy(o => o.NameKey).ThenBy(o => o.Id).Select(o => new { o.Id, o.ShortName, o.MunicipalityId }).ToListAsync(ct);
        var setups = await Of(db.MentoringSetups).ToDictionaryAsync(s => s.OrganisationId, ct);
        DateOnly? Known(DateOnly? date) => date <= day ? date : null;
        return places.ConvertAll(o => new MentoringOrganisationRow(o.Id, o.MunicipalityId, new SetupRow(o.Id, o.ShortName, o.MunicipalityId, "")
        {
            Curator = setups.GetValueOrDefault(o.Id)?.Curator, Regulation = Known(setups.GetValueOrDefault(o.Id)?.RegulationDate),
            Order = Known(setups.GetValueOrDefault(o.Id)?.OrderDate), RoadMap = Known(setups.GetValueOrDefault(o.Id)?.RoadMapDate),
        }));
    }

    private IQueryable<T> Of<T>(IQueryable<T> rows) where T : class => IsPast ? rows.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : rows;
}

/// <summary>A pair without names.</summary>
/// <param name="LastDay">The real last day, or the planned one.</param>
internal sealed record MentoringPairRow(int Id, int MentorId, int MunicipalityId, int OrganisationId, MentorshipState State, DateOnly From, DateOnly LastDay)
{
    public MentoringForm Form { get; init; }
    public MentoringKind Kind { get; init; }
    public MentorshipEndSide? EndSide { get; init; }
    public int? GoalReached { get; init; }
    public IReadOnlyList<MentoringMemberRow> Members { get; init; } = [];

    public bool IsBegun => State is MentorshipState.Active or MentorshipState.Completed or MentorshipState.EndedEarly;

    public bool IsInForce(DateOnly day) => IsBegun && From <= day && day <= LastDay;
}

/// <summary>A mentee without a name.</summary>
internal sealed record MentoringMemberRow(int EducatorId, DateOnly? LeftOn);

/// <summary>A mentor without a name, where the home job is.</summary>
internal sealed record MentoringMentorRow(int Id, int MunicipalityId, int Limit, bool HasConsent);

/// <summary>An organisation with its papers.</summary>
internal sealed record MentoringOrganisationRow(int Id, int MunicipalityId, SetupRow Papers);
