namespace MethodCenter.Domain.Programmes;

/// <summary>Russian names of the enums of the room.</summary>
public static class ProgrammeTerms
{
    public static string Of(ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.Training => "повышение квалификации",
        ProgrammeKind.Retraining => "профессиональная переподготовка",
    };

    /// <summary>«ПК», «ПП»: for columns.</summary>
    public static string Short(ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.Training => "ПК",
        ProgrammeKind.Retraining => "ПП",
    };

    /// <summary>What document the programme ends with (273-ФЗ, ст. 76).</summary>
    public static string DocumentOf(ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.Training => "удостоверение",
        ProgrammeKind.Retraining => "диплом",
    };

    public static string Of(StudyForm form) => form switch
    {
        StudyForm.FullTime => "очная",
        StudyForm.PartTime => "очно-заочная",
        StudyForm.Correspondence => "заочная",
    };

    public static string Of(RegisterState state) => state switch
    {
        RegisterState.InRegister => "в реестре",
        RegisterState.NotYet => "ещё не включена",
        RegisterState.Excluded => "исключена",
        RegisterState.Outside => "вне реестра",
    };

    public static string Of(EnrolmentStatus status) => status switch
    {
        EnrolmentStatus.Applied => "заявка",
        EnrolmentStatus.Studying => "обучается",
        EnrolmentStatus.Completed => "завершил(а)",
        EnrolmentStatus.Expelled => "отчислен(а)",
        EnrolmentStatus.Withdrawn => "заявка отозвана",
    };

    public static string Of(InternshipStatus status) => status switch
    {
        InternshipStatus.Planned => "запланирована",
        InternshipStatus.Ongoing => "идёт",
        InternshipStatus.Passed => "пройдена",
        InternshipStatus.NotPassed => "не пройдена",
        InternshipStatus.Cancelled => "отменена",
    };

    public static string Of(StreamState state) => state switch
    {
        StreamState.Coming => "предстоит",
        StreamState.Running => "идёт",
        StreamState.Ended => "завершён",
        StreamState.Cancelled => "отменён",
    };

    public static string Of(TeamState state) => state switch
    {
        TeamState.Studying => "обучается",
        TeamState.Completed => "завершила",
    };

    public static string Of(SupportState state) => state switch
    {
        SupportState.Due => "предстоит",
        SupportState.Late => "просрочена",
        SupportState.Done => "выполнена",
        SupportState.Nobody => "некому поручить",
    };

    public static string Of(EffectGap gap) => gap switch
    {
        EffectGap.NoCompetences => "у программы не указаны компетенции",
        EffectGap.NobodyCompleted => "программу ещё никто не завершил",
        EffectGap.NoPairs => "ни у кого из завершивших нет официальной диагностики этих компетенций и до начала, и после окончания обучения",
        EffectGap.Hidden => "сведения о группе менее пяти человек не показываются",
    };
}
