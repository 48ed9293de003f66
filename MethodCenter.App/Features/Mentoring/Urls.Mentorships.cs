namespace MethodCenter.App.Shell;

/// <summary>Addresses of mentoring pairs and of the own room of mentor and mentee.</summary>
public static partial class Urls
{
    public const string Mentorships = "/mentoring";
    public const string MentorshipNew = "/mentoring/new";
    public const string OwnMentoring = "/mentoring/mine";
    public const string MentorshipsExport = "/mentoring/export.{format}";

    public static string Mentorship(int id) => With(Mentorships, id);

    /// <summary>A paper of a pair.</summary>
    /// <param name="id">Of the pair.</param>
    /// <param name="paper">«order», «agreement», «programme» or «consent».</param>
    /// <param name="format">«pdf» or «docx».</param>
    public static string MentorshipPaper(int id, string paper, string format) => $"{Mentorship(id)}/{paper}.{format}";

    /// <summary>The list, filtered exactly as a number was counted.</summary>
    public static string MentorshipsWhere(string? state = null, bool attention = false, bool ending = false, int? municipality = null, int? organisation = null) =>
        List(Mentorships, ("state", state), ("attention", attention ? "1" : null), ("ending", ending ? "1" : null),
            ("municipality", Text(municipality)), ("organisation", Text(organisation)));

    /// <summary>The form of a new pair for a mentor or a mentee chosen beforehand.</summary>
    public static string MentorshipNewFor(int? mentor = null, int? mentee = null) => List(MentorshipNew, ("mentor", Text(mentor)), ("mentee", Text(mentee)));
}
