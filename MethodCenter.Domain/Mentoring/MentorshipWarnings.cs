using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>What of a pair needs a hand, in few words for a list.</summary>
public static class MentorshipWarnings
{
    /// <summary>Without a meeting for longer than this the pair is reminded, days.</summary>
    public const int DaysWithoutMeeting = 45;

    public static IReadOnlyList<string> Of(Mentorship pair, int lateTasks, int tasks, DateOnly? lastMeeting, DateOnly today)
    {
        var warnings = new List<string>();
        if (pair.State is MentorshipState.Draft) warnings.AddRange(MentorshipPapersRule.GapsOf(pair).Where(g => g.IsBlocking).Select(g => g.Paper).Distinct().Select(OfPaper));
        if (pair.State is not MentorshipState.Active) return warnings;
        warnings.AddRange(MentorshipPapersRule.GapsOf(pair).Select(g => g.Paper).Distinct().Select(OfPaper));
        if (pair.Until < today) warnings.Add("срок истёк, подведите итоги");
        if (tasks == 0) warnings.Add("нет программы");
        if (lateTasks > 0) warnings.Add($"просрочено: {RussianPlural.Count(lateTasks, "мероприятие", "мероприятия", "мероприятий")}");
        if ((lastMeeting ?? pair.From).AddDays(DaysWithoutMeeting) < today) warnings.Add("давно не было встреч");
        return warnings;
    }

    private static string OfPaper(MentorshipPaper paper) => paper switch
    {
        MentorshipPaper.Mentees => "нет наставляемых",
        MentorshipPaper.MentorConsent => "нет согласия наставника",
        MentorshipPaper.MenteeConsent => "нет согласия наставляемого",
        MentorshipPaper.Agreement => "нет соглашения",
        MentorshipPaper.Order => "нет приказа",
        MentorshipPaper.Payment => "не указана выплата",
    };
}
