using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>A mentor who may take somebody.</summary>
internal sealed record MentorGiver(int Id) : GiverSource(StagingKeys.Mentor(Id), Id)
{
    public int EducatorId { get; init; }
    public int MunicipalityId { get; init; }
    public int OrganisationId { get; init; }
    public string? SubjectCode { get; init; }
    public string Category { get; init; } = "";

    /// <summary>Manages the organisation of the home post.</summary>
    public bool IsHead { get; init; }
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Codes that were named or that results prove.</summary>
    public required HashSet<string> Strengths { get; init; }

    /// <summary>What forbids this mentor to everybody; null where nothing does.</summary>
    public RefusalText? Barrier { get; init; }
}

/// <summary>Reads the mentors of the day; a limit is hard: the mentor has named it. Those whom the actor sees by a pair alone are no givers.</summary>
internal sealed class MentorGivers(MethodCenterDb db, StagingAsk ask, StagingPlaces places, ProfileCompetences names)
{
    public async Task<IReadOnlyList<MentorGiver>> ReadAsync(CancellationToken ct)
    {
        var day = ask.Day;
        var rows = await (from m in db.Mentors.AsNoTracking()
                          join e in db.Educators.AsNoTracking() on m.EducatorId equals e.Id
                          where m.Since <= day && (m.Until == null || m.Until >= day) && e.MergedIntoId == null
                              && (ask.MunicipalityId == null || e.MunicipalityId == ask.MunicipalityId) && (ask.OrganisationId == null || e.OrganisationId == ask.OrganisationId)
                          select new MentorRow(m, e)).ToListAsync(ct);
        var held = await StagingTotals.MenteesAsync(db, [.. rows.Select(r => r.Mentor.Id)], ct);
        var proven = await DeficitReading.StrengthsAsync(db, [.. rows.Select(r => r.Person.Id)], names, day, ct);
        return rows.ConvertAll(r => GiverOf(r.Mentor, r.Person, held.GetValueOrDefault(r.Mentor.Id), proven[r.Person.Id]));
    }

    private MentorGiver GiverOf(Mentor mentor, Educator person, int held, IEnumerable<string> proven)
    {
        var key = StagingKeys.Mentor(mentor.Id);
        var subject = mentor.SubjectCode ?? person.SubjectCode;
        var strengths = CompetenceCodes.Read(mentor.Strengths);
        return new(mentor.Id)
        {
            EducatorId = person.Id, MunicipalityId = person.MunicipalityId, OrganisationId = person.OrganisationId, SubjectCode = subject, Category = person.CategoryCode,
            IsHead = person.PostGroup is PostGroup.Managing, Levels = places.Levels(person.OrganisationId), Strengths = [.. strengths, .. proven], Barrier = BarrierOf(mentor, person),
            Facts = new(key, null, mentor.Id, person.Id, mentor.FullName, places.Organisation(person.OrganisationId), DetailOf(subject, strengths)),
            Giver = ProblemBuild.Giver(ask.Settings, key, mentor.FullName, mentor.Limit, mentor.Limit, held),
        };
    }

    private RefusalText? BarrierOf(Mentor mentor, Educator person)
    {
        if (mentor.ConsentOn is null || mentor.ConsentOn > ask.Day) return RefusalTexts.NoConsent;
        if (!mentor.Forms.HasFlag(ask.Settings.Form)) return RefusalTexts.OtherForm;
        return person.HomeKind is not null && person.WorksUntil < ask.Day ? RefusalTexts.MentorLeft : null;
    }

    private string? DetailOf(string? subject, IReadOnlyList<string> strengths)
    {
        var parts = new[] { subject is null ? null : SubjectWords.Name(subject), strengths.Count == 0 ? null : "сильные стороны: " + string.Join(", ", strengths.Select(c => names.Of(c).Name)) };
        return string.Join("; ", parts.OfType<string>()) is { Length: > 0 } detail ? detail : null;
    }

    private sealed record MentorRow(Mentor Mentor, Educator Person);
}
