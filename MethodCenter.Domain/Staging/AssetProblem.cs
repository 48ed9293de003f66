using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>A person with deficits, or an assignment of an absent methodist.</summary>
internal sealed record AssetSeeker(string Key, int Number) : SeekerSource(Key, Number)
{
    public int? EducatorId { get; init; }
    public int MunicipalityId { get; init; }
    public int OrganisationId { get; init; }
    public string? SubjectCode { get; init; }

    /// <summary>«тот же предмет: Математика», made once.</summary>
    public string? SubjectText { get; init; }

    /// <summary>Codes, the heaviest first.</summary>
    public IReadOnlyList<string> Deficits { get; init; } = [];

    /// <summary>Methodists who look after them now, and who did earlier.</summary>
    public IReadOnlySet<int> Now { get; init; } = new HashSet<int>();
    public IReadOnlySet<int> Earlier { get; init; } = new HashSet<int>();
}

/// <summary>Methodists for educators with confirmed deficits: those of schools with low results first.</summary>
internal static class AssetProblem
{
    public static async Task<StagedProblem> ReadAsync(MethodCenterDb db, StagingAsk ask, CancellationToken ct)
    {
        var (places, names) = (await StagingPlaces.LoadAsync(db, ask.Day, ct), await ProfileCompetences.LoadAsync(db, ct));
        var ties = await AssignmentTies.PeopleAsync(db, ask.Day, ct);
        var seekers = await SeekersAsync(db, ask, places, names, ties, ct);
        var givers = new MethodistGivers(db, ask, places, names) { Seeking = seekers.Select(s => s.EducatorId!.Value).ToHashSet() };
        return ProblemBuild.Of(seekers, await givers.ReadAsync(ct), new AssetJudge(ask.Settings, names), ask, ct);
    }

    private static async Task<List<AssetSeeker>> SeekersAsync(
        MethodCenterDb db, StagingAsk ask, StagingPlaces places, ProfileCompetences names, AssignmentTies ties, CancellationToken ct)
    {
        var deficits = await DeficitReading.DeficitsAsync(db, ask.Settings.LeastSeverity, ask.Settings.CampaignCode, ct);
        var needy = deficits.Select(d => d.Key).ToArray();
        var staff = await db.MainStaffOn(ask.Day).Where(s => EF.Parameter(needy).Contains(s.Job.EducatorId))
            .Select(s => new StagedStaff(s.Person.Id, s.Person.LastName, s.Person.FirstName, s.Person.MiddleName, s.Job.MunicipalityId, s.Job.OrganisationId, s.Job.SubjectCode))
            .ToListAsync(ct);
        return [.. from person in staff
                   where ask.Takes(person.MunicipalityId, person.OrganisationId)
                   where ask.Settings.SubjectCodes.Count == 0 || (person.SubjectCode is { } subject && ask.Settings.SubjectCodes.Contains(subject))
                   where !ask.Settings.OnlyUncovered || ties.Now(person.Id).Count == 0
                   select SeekerOf(StagingKeys.Educator(person.Id), person.Id, person, [.. deficits[person.Id]], places, names, ties)];
    }

    /// <summary>A person as a seeker under a key.</summary>
    public static AssetSeeker SeekerOf(
        string key, int number, StagedStaff person, IReadOnlyList<StagedDeficit> deficits, StagingPlaces places, ProfileCompetences names, AssignmentTies ties)
    {
        var isLow = places.LowResults.Contains(person.OrganisationId);
        var subject = person.SubjectCode is { } code ? SubjectWords.Name(code) : null;
        return new(key, number)
        {
            EducatorId = person.Id, MunicipalityId = person.MunicipalityId, OrganisationId = person.OrganisationId, SubjectCode = person.SubjectCode,
            SubjectText = subject is null ? null : $"тот же предмет: {subject}", Deficits = [.. deficits.Select(d => d.Code)],
            Now = ties.Now(person.Id), Earlier = ties.Earlier(person.Id), Priority = isLow ? 1 : 0,
            Facts = new(key, person.Id, person.OrganisationId, person.Name, places.Organisation(person.OrganisationId), places.Municipality(person.MunicipalityId),
                DetailOf(subject, deficits, names), isLow),
        };
    }

    private static string? DetailOf(string? subject, IReadOnlyList<StagedDeficit> deficits, ProfileCompetences names)
    {
        var needs = string.Join(", ", deficits.Select(d => names.Of(d.Code).Name));
        return subject is null ? needs : needs.Length == 0 ? subject : $"{subject}; дефициты: {needs}";
    }
}

/// <summary>A person with the main job of the day.</summary>
internal sealed record StagedStaff(int Id, string Last, string First, string? Middle, int MunicipalityId, int OrganisationId, string? SubjectCode)
{
    public string Name { get; } = Middle is null ? $"{Last} {First}" : $"{Last} {First} {Middle}";
}

/// <summary>Judges a methodist for a person, or for what an absent methodist leaves.</summary>
internal sealed class AssetJudge(VariantSettings settings, ProfileCompetences names) : PairJudge<AssetSeeker, MethodistGiver>
{
    private readonly Dictionary<string, string> _closing = new(StringComparer.Ordinal);

    public override RefusalText? Refuse(AssetSeeker seeker, MethodistGiver giver)
    {
        if (seeker.EducatorId == giver.EducatorId) return RefusalTexts.Themself;
        return MethodistRules.Refuse(giver, seeker.MunicipalityId, seeker.OrganisationId, settings)
            ?? (seeker.EducatorId is null ? null : MethodistRules.RefuseSubject(giver, seeker.SubjectCode, settings));
    }

    public override void Weigh(AssetSeeker seeker, MethodistGiver giver, ReasonSheet reasons)
    {
        if (seeker.SubjectCode is { } subject && giver.Subjects.Contains(subject)) reasons.Add(StagingReasons.Subject, seeker.SubjectText!);
        MethodistRules.WeighPlace(giver, seeker.MunicipalityId, seeker.OrganisationId, reasons);
        if (seeker.Now.Contains(giver.Id)) reasons.Add(StagingReasons.Continuity, "уже работают вместе");
        else if (seeker.Earlier.Contains(giver.Id)) reasons.Add(StagingReasons.Continuity, "работали вместе раньше");
        if (giver.Schools.Contains(seeker.OrganisationId)) reasons.Add(StagingReasons.OwnSchools, "уже сопровождает организацию");
        if (DeficitReading.Closed(seeker.Deficits, giver.Strengths) is { } code) reasons.Add(StagingReasons.Strength, Closing(code));
    }

    public override bool IsSameMunicipality(AssetSeeker seeker, MethodistGiver giver) => giver.HomeMunicipalityId == seeker.MunicipalityId;

    public override bool IsCurrent(AssetSeeker seeker, MethodistGiver giver) => seeker.Now.Contains(giver.Id);

    private string Closing(string code)
    {
        if (!_closing.TryGetValue(code, out var text)) _closing[code] = text = $"сильная сторона закрывает дефицит: {names.Of(code).Name}";
        return text;
    }
}
