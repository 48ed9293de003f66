using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>What a new pair would be made of, read under the writer's scope.</summary>
internal sealed class MentorshipMaking
{
    public Mentor? Mentor { get; private set; }
    public Organisation? Organisation { get; private set; }
    public IReadOnlyList<Educator> Mentees { get; private set; } = [];
    public int Load { get; private set; }

    /// <summary>Pairs that prepare or last, of the chosen mentees.</summary>
    public IReadOnlyList<Mentorship> Others { get; private set; } = [];

    public static async Task<MentorshipMaking> ReadAsync(MethodCenterDb db, MentorshipNewDraft draft, CancellationToken ct)
    {
        var ids = draft.MenteeIds.Distinct().ToArray();
        var making = new MentorshipMaking
        {
            Mentor = await db.OfferedMentorAsync(draft.MentorId, ct),
            Mentees = await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id) && e.MergedIntoId == null).OrderBy(e => e.NameKey).ToListAsync(ct),
        };
        var place = draft.OrganisationId ?? (making.Mentees.Count > 0 ? making.Mentees[0].OrganisationId : 0);
        making.Organisation = await db.Organisations.SingleOrDefaultAsync(o => o.Id == place, ct);
        if (making.Mentor is { } mentor) making.Load = (await db.LoadsOfAsync([mentor.Id], ct)).GetValueOrDefault(mentor.Id);
        making.Others = await db.Mentorships.AsNoTracking().Include(m => m.Members)
            .Where(m => (m.State == MentorshipState.Draft || m.State == MentorshipState.Active) && m.Members.Any(x => x.LeftOn == null && EF.Parameter(ids).Contains(x.MenteePersonId))).ToListAsync(ct);
        return making;
    }

    /// <summary>The first thing that forbids the pair.</summary>
    public DomainError? ProblemOf(MentorshipNewDraft draft, DateOnly today)
    {
        if (Mentor is null) return MentoringErrors.MentorMissing;
        if (!Mentor.IsOn(today)) return MentoringErrors.MentorEnded;
        if (Mentees.Count == 0 || Mentees.Count < draft.MenteeIds.Distinct().Count()) return MentoringErrors.MenteesMissing;
        if (Mentees.Count > 20) return MentoringErrors.MenteesTooMany;
        if (Mentees.Any(m => m.Id == Mentor.EducatorId)) return MentoringErrors.OwnMentor;
        if (Organisation is null) return MentoringErrors.OrganisationMissing;
        if (MentorshipFormRule.ProblemOf(draft.Form, draft.Kind, draft.From, draft.Until, Mentees.Count) is { } problem) return problem;
        if (Mentees.FirstOrDefault(m => IsWith(Mentor, m)) is { } together) return MentoringErrors.AlreadyTogether(together.Name.Full);
        var after = Load + Mentees.Count;
        return after > Mentor.Limit && Inputs.Tidy(draft.OverLimitReason) is null ? MentoringErrors.OverLimit(Mentor.FullName, after, Mentor.Limit) : null;
    }

    /// <summary>What is allowed and yet worth a second look.</summary>
    public List<string> WarningsOf(MentorshipNewDraft draft)
    {
        var warnings = new List<string>();
        if (Mentor is not null)
        {
            var after = Load + Mentees.Count;
            if (after > Mentor.Limit) warnings.Add($"У наставника станет {MentoringTerms.Mentees(after)} при пределе {Mentor.Limit}: напишите, почему это допустимо.");
            else if (after == Mentor.Limit) warnings.Add($"Предел наставника будет исчерпан: {after} из {Mentor.Limit}.");
            if (!Mentor.Forms.HasFlag(draft.Form)) warnings.Add($"Наставник не отмечал форму «{MentoringTerms.Of(draft.Form)}».");
        }
        foreach (var mentee in Mentees)
        {
            foreach (var other in Others.Where(o => o.Members.Any(x => x.MenteePersonId == mentee.Id && x.LeftOn is null) && o.Form == draft.Form && o.Kind == draft.Kind))
                warnings.Add($"{mentee.Name.Full}: уже есть наставник той же формы и вида — {other.MentorName}.");
        }
        return warnings;
    }

    /// <summary>Competences that the mentees work on: of those only who consented to show their results.</summary>
    public async Task<IReadOnlyDictionary<int, string>> CodesAsync(MethodCenterDb db, CancellationToken ct)
    {
        var ids = Mentees.Select(m => m.Id).ToArray();
        return await db.ConfirmedCodesAsync(ids, ct);
    }

    private bool IsWith(Mentor mentor, Educator mentee) =>
        Others.Any(o => o.MentorId == mentor.Id && o.Members.Any(x => x.MenteePersonId == mentee.Id && x.LeftOn is null));
}

/// <summary>Form, kind and term of a pair.</summary>
internal static class MentorshipFormRule
{
    public static DomainError? ProblemOf(MentoringForm form, MentoringKind kind, DateOnly? from, DateOnly? until, int mentees)
    {
        if (!Enum.IsDefined(form) || form is MentoringForm.None || !Enum.IsDefined(kind)) return MentoringErrors.FormWrong;
        if (from is not { } first || until is not { } last) return MentoringErrors.TermMissing;
        if (last < first) return RegistryErrors.SpanTurnedRound;
        if (MentorshipTermRule.IsTooLong(first, last)) return MentoringErrors.TermTooLong;
        return kind is MentoringKind.Traditional && mentees > 1 ? MentoringErrors.OneToOne : null;
    }

    /// <summary>
    /// Codes of confirmed deficits by person. A pair is read by the mentor and the coordinator, so only those count who consented to show
    /// their results (domain, section 12).
    /// </summary>
    public static async Task<IReadOnlyDictionary<int, string>> ConfirmedCodesAsync(this MethodCenterDb db, int[] people, CancellationToken ct)
    {
        var deficits = await db.Deficits.StillOpen().Where(d => d.State != DeficitState.Proposed && EF.Parameter(people).Contains(d.EducatorId)
                && db.ResultConsents.Any(c => c.EducatorId == d.EducatorId && c.WithdrawnOn == null))
            .OrderByDescending(d => d.Severity).ThenBy(d => d.CompetenceCode).Select(d => new { d.EducatorId, d.CompetenceCode }).ToListAsync(ct);
        return deficits.GroupBy(d => d.EducatorId).ToDictionary(g => g.Key, g => string.Join(';', g.Select(d => d.CompetenceCode).Distinct().Take(6)));
    }
}
