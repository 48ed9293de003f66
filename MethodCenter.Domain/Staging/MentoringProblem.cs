using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>A young educator without a pair.</summary>
internal sealed record MenteeSeeker(int Id) : SeekerSource(StagingKeys.Educator(Id), Id)
{
    public int MunicipalityId { get; init; }
    public int OrganisationId { get; init; }
    public string? SubjectCode { get; init; }
    public string? SubjectText { get; init; }
    public IReadOnlyList<string> Deficits { get; init; } = [];
    public IReadOnlyList<string> Levels { get; init; } = [];
}

/// <summary>
/// Mentors for young educators (domain, section 6, «Подбор»): seekers are teachers who work on the day and are under the age or in the first years
/// of teaching, without a pair that is being prepared or goes on.
/// </summary>
internal static class MentoringProblem
{
    public static async Task<StagedProblem> ReadAsync(MethodCenterDb db, StagingAsk ask, CancellationToken ct)
    {
        var (places, names) = (await StagingPlaces.LoadAsync(db, ask.Day, ct), await ProfileCompetences.LoadAsync(db, ct));
        var seekers = await SeekersAsync(db, ask, places, names, ct);
        var givers = await new MentorGivers(db, ask, places, names).ReadAsync(ct);
        var wishes = await db.MentoringWishes.Select(w => new { w.MentorId, w.MenteePersonId, w.Side }).ToListAsync(ct);
        var sides = wishes.ToLookup(w => (w.MentorId, w.MenteePersonId), w => w.Side);
        return ProblemBuild.Of(seekers, givers, new MentoringJudge(ask.Settings, names, sides), ask, ct);
    }

    private static async Task<List<MenteeSeeker>> SeekersAsync(MethodCenterDb db, StagingAsk ask, StagingPlaces places, ProfileCompetences names, CancellationToken ct)
    {
        var parameters = await db.Set<MentoringParameters>().AsNoTracking().SingleOrDefaultAsync(ct) ?? new();
        var (bornFrom, teachingAfter) = (ask.Day.AddYears(-parameters.Age - 1), ask.Day.AddMonths(-parameters.ServiceMonths - 1));
        var staff = await db.MainStaffOn(ask.Day).Where(s => s.Job.PostGroup == PostGroup.Teaching && (s.Person.BirthDate >= bornFrom || s.Person.TeachingSince >= teachingAfter))
            .Select(s => new
            {
                s.Person.BirthDate, s.Person.TeachingSince,
                Staff = new StagedStaff(s.Person.Id, s.Person.LastName, s.Person.FirstName, s.Person.MiddleName, s.Job.MunicipalityId, s.Job.OrganisationId, s.Job.SubjectCode),
            }).ToListAsync(ct);
        var paired = await db.MentorshipMembers.Where(m => m.LeftOn == null && (m.Mentorship!.State == MentorshipState.Draft || m.Mentorship.State == MentorshipState.Active))
            .Select(m => m.MenteePersonId).ToHashSetAsync(ct);
        var supported = !ask.Settings.WithoutSupported ? [] : await db.SupportParticipations.Where(s => s.Kind == SupportKind.Mentoring && s.MentorshipId == null
            && s.From <= ask.Day && (s.Until == null || s.Until >= ask.Day)).Select(s => s.EducatorId).ToHashSetAsync(ct);
        var deficits = await DeficitReading.DeficitsAsync(db, 1, ask.Settings.CampaignCode, ct);
        return [.. from row in staff
                   let person = row.Staff
                   let young = YoungRule.Of(row.BirthDate, row.TeachingSince, ask.Day, parameters)
                   where young.NeedsSupport && !paired.Contains(person.Id) && !supported.Contains(person.Id) && ask.Takes(person.MunicipalityId, person.OrganisationId)
                   where ask.Settings.SubjectCodes.Count == 0 || (person.SubjectCode is { } subject && ask.Settings.SubjectCodes.Contains(subject))
                   select SeekerOf(person, young, [.. deficits[person.Id]], places, names)];
    }

    private static MenteeSeeker SeekerOf(StagedStaff person, YoungStanding young, IReadOnlyList<StagedDeficit> deficits, StagingPlaces places, ProfileCompetences names)
    {
        var subject = person.SubjectCode is { } code ? SubjectWords.Name(code) : null;
        return new(person.Id)
        {
            MunicipalityId = person.MunicipalityId, OrganisationId = person.OrganisationId, SubjectCode = person.SubjectCode,
            SubjectText = subject is null ? null : $"тот же предмет: {subject}", Deficits = [.. deficits.Select(d => d.Code)], Levels = places.Levels(person.OrganisationId),
            Facts = new(StagingKeys.Educator(person.Id), person.Id, person.OrganisationId, person.Name, places.Organisation(person.OrganisationId),
                places.Municipality(person.MunicipalityId), DetailOf(subject, young, deficits, names), places.LowResults.Contains(person.OrganisationId)),
        };
    }

    private static string DetailOf(string? subject, YoungStanding young, IReadOnlyList<StagedDeficit> deficits, ProfileCompetences names) => string.Join("; ", new[]
    {
        subject, young.Age is { } age ? $"возраст {age}" : null, young.ServiceMonths is { } months ? $"стаж {months} мес." : null,
        deficits.Count == 0 ? null : "дефициты: " + string.Join(", ", deficits.Select(d => names.Of(d.Code).Name)),
    }.OfType<string>());
}

/// <summary>Judges a mentor for a young educator.</summary>
internal sealed class MentoringJudge(VariantSettings settings, ProfileCompetences names, ILookup<(int Mentor, int Mentee), MentoringSide> wishes) : PairJudge<MenteeSeeker, MentorGiver>
{
    private readonly Dictionary<string, string> _closing = new(StringComparer.Ordinal);

    public override RefusalText? Refuse(MenteeSeeker seeker, MentorGiver giver)
    {
        if (seeker.Id == giver.EducatorId) return RefusalTexts.Themself;
        if (giver.Barrier is { } barrier) return barrier;
        if (settings.Form is MentoringForm.Peer && giver.IsHead && giver.OrganisationId == seeker.OrganisationId) return RefusalTexts.DirectHead;
        if (settings.SameMunicipalityOnly && giver.MunicipalityId != seeker.MunicipalityId) return RefusalTexts.NotSameMunicipality;
        if (settings.SameOrganisationOnly && giver.OrganisationId != seeker.OrganisationId) return RefusalTexts.NotSameOrganisation;
        if (!settings.SameSubjectOnly) return null;
        if (seeker.SubjectCode is null) return RefusalTexts.SubjectUnknown;
        return seeker.SubjectCode == giver.SubjectCode ? null : RefusalTexts.OtherSubject;
    }

    public override void Weigh(MenteeSeeker seeker, MentorGiver giver, ReasonSheet reasons)
    {
        if (seeker.SubjectCode is { } subject && subject == giver.SubjectCode) reasons.Add(StagingReasons.MentorSubject, seeker.SubjectText!);
        if (DeficitReading.Closed(seeker.Deficits, giver.Strengths) is { } code) reasons.Add(StagingReasons.MentorStrength, Closing(code));
        if (HasCommon(seeker.Levels, giver.Levels)) reasons.Add(StagingReasons.Level, "тот же уровень образования");
        if (giver.MunicipalityId == seeker.MunicipalityId) reasons.Add(StagingReasons.SameMunicipality, "один муниципалитет");
        if (giver.OrganisationId == seeker.OrganisationId) reasons.Add(StagingReasons.SameOrganisation, "одна организация");
        if (giver.Category is "ped_mentor") reasons.Add(StagingReasons.MentorCategory, "категория «педагог-наставник»");
        else if (giver.Category is "highest" or "ped_methodist") reasons.Add(StagingReasons.HighestCategory, "высшая квалификационная категория");
        WeighWishes(seeker, giver, reasons);
    }

    public override bool IsSameMunicipality(MenteeSeeker seeker, MentorGiver giver) => giver.MunicipalityId == seeker.MunicipalityId;

    public override bool IsCurrent(MenteeSeeker seeker, MentorGiver giver) => false;

    private void WeighWishes(MenteeSeeker seeker, MentorGiver giver, ReasonSheet reasons)
    {
        if (wishes.Count == 0) return;
        var sides = wishes[(giver.Id, seeker.Id)].Distinct().ToList();
        if (sides.Count == 2) reasons.Add(StagingReasons.MutualWish, "взаимный выбор");
        else if (sides.Count == 1) reasons.Add(StagingReasons.OneWish, sides[0] is MentoringSide.Mentor ? "выбор наставника" : "выбор педагога");
    }

    private static bool HasCommon(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            for (var j = 0; j < other.Count; j++)
            {
                if (one[i] == other[j]) return true;
            }
        }
        return false;
    }

    private string Closing(string code)
    {
        if (!_closing.TryGetValue(code, out var text)) _closing[code] = text = $"сильная сторона наставника закрывает дефицит: {names.Of(code).Name}";
        return text;
    }
}
