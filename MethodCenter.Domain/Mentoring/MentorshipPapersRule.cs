namespace MethodCenter.Domain.Mentoring;

/// <summary>What a pair has to have before it begins, or soon after.</summary>
public enum MentorshipPaper
{
    Mentees = 1,
    MentorConsent = 2,
    MenteeConsent = 3,
    Agreement = 4,
    Order = 5,
    Payment = 6,
}

/// <summary>What is missing and for whom.</summary>
/// <param name="IsBlocking">The pair may not begin without it.</param>
public sealed record MentorshipGap(MentorshipPaper Paper, string Text, bool IsBlocking);

/// <summary>A step of the head of the card: «Согласия → Соглашение → Приказ → Идёт → Итоги».</summary>
public enum MentorshipStage
{
    Consents = 1,
    Agreement = 2,
    Order = 3,
    Running = 4,
    Results = 5,
}

/// <summary>
/// Written consents of both sides, the supplementary agreement and the order come before the beginning; the payment is obligatory, its size
/// the employer's (ТК РФ, ст. 351.8). With a student, a lecturer or a partner a contract between organisations may stand for the agreement.
/// </summary>
public static class MentorshipPapersRule
{
    /// <summary>The mentor works for another organisation, so there is no labour contract to supplement.</summary>
    public static bool IsExternal(MentoringForm form) => form is MentoringForm.EmployerToStudent or MentoringForm.LecturerToEducator or MentoringForm.PartnerToEducator;

    public static IReadOnlyList<MentorshipGap> GapsOf(Mentorship pair)
    {
        var present = pair.Members.Where(m => m.LeftOn is null).ToList();
        var gaps = new List<MentorshipGap>();
        if (present.Count == 0) gaps.Add(new(MentorshipPaper.Mentees, "нет ни одного наставляемого", true));
        if (pair.MentorConsentOn is null) gaps.Add(new(MentorshipPaper.MentorConsent, $"нет письменного согласия наставника: {pair.MentorName}", true));
        gaps.AddRange(present.Where(m => m.ConsentOn is null).OrderBy(m => m.FullName, StringComparer.Ordinal)
            .Select(m => new MentorshipGap(MentorshipPaper.MenteeConsent, $"нет письменного согласия наставляемого: {m.FullName}", true)));
        if (!HasAgreement(pair)) gaps.Add(new(MentorshipPaper.Agreement, AgreementText(pair), true));
        if (!HasOrder(pair)) gaps.Add(new(MentorshipPaper.Order, "нет номера и даты приказа", true));
        if (pair.Payment is null) gaps.Add(new(MentorshipPaper.Payment, "не указаны основание и размер выплаты", false));
        return gaps;
    }

    /// <summary>Up to which step the pair has come; all before it are done.</summary>
    public static MentorshipStage StageOf(Mentorship pair) => pair.State switch
    {
        MentorshipState.Active => MentorshipStage.Running,
        MentorshipState.Completed or MentorshipState.EndedEarly => MentorshipStage.Results,
        _ when GapsOf(pair).Any(g => g.Paper is MentorshipPaper.Mentees or MentorshipPaper.MentorConsent or MentorshipPaper.MenteeConsent) => MentorshipStage.Consents,
        _ => HasAgreement(pair) ? MentorshipStage.Order : MentorshipStage.Agreement,
    };

    private static bool HasAgreement(Mentorship pair) => pair.AgreementNumber is not null && (pair.AgreementDate is not null || IsExternal(pair.Form));

    private static bool HasOrder(Mentorship pair) => pair.OrderNumber is not null && pair.OrderDate is not null;

    private static string AgreementText(Mentorship pair) => IsExternal(pair.Form)
        ? "нет договора с партнёром (или основания, почему он не нужен)"
        : $"нет номера и даты дополнительного соглашения: {pair.MentorName}";
}
