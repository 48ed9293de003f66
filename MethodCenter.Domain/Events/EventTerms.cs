namespace MethodCenter.Domain.Events;

/// <summary>Russian names of the enums of events.</summary>
public static class EventTerms
{
    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Seminar => "семинар",
        EventKind.Webinar => "вебинар",
        EventKind.MasterClass => "мастер-класс",
        EventKind.Conference => "конференция",
        EventKind.OpenLesson => "открытый урок",
        EventKind.RoundTable => "круглый стол",
        EventKind.Workshop => "практикум",
        EventKind.Consultation => "консультация",
        EventKind.Contest => "конкурс",
        EventKind.Visit => "посещение занятий",
        EventKind.CommunityMeeting => "заседание методического объединения",
        EventKind.Other => "другое",
    };

    public static string Of(EventLevel level) => level switch
    {
        EventLevel.Federal => "федеральный",
        EventLevel.Regional => "региональный",
        EventLevel.Municipal => "муниципальный",
        EventLevel.School => "организации",
    };

    public static string Of(EventState state) => state switch
    {
        EventState.Draft => "черновик",
        EventState.Planned => "запланировано",
        EventState.Held => "проведено",
        EventState.Cancelled => "отменено",
    };

    public static string Of(RegistrationState state) => state switch
    {
        RegistrationState.Registered => "записан(а)",
        RegistrationState.Waiting => "в листе ожидания",
        RegistrationState.Cancelled => "запись отменена",
    };

    public static string Of(Attendance attendance) => attendance switch
    {
        Attendance.Unknown => "не отмечено",
        Attendance.Attended => "присутствовал(а)",
        Attendance.Absent => "отсутствовал(а)",
    };

    public static string Of(EventPart part) => part switch
    {
        EventPart.Listener => "слушатель",
        EventPart.Speaker => "докладчик",
        EventPart.Organiser => "организатор",
        EventPart.Expert => "эксперт",
    };

    public static string Of(ContestResult result) => result switch
    {
        ContestResult.Entered => "заявлен(а)",
        ContestResult.Participant => "участник",
        ContestResult.Laureate => "лауреат",
        ContestResult.ThirdPlace => "3 место",
        ContestResult.SecondPlace => "2 место",
        ContestResult.Winner => "победитель",
    };
}
