namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Russian names of consultations.</summary>
public static class ConsultationTerms
{
    public static string Of(ConsultationState state) => state switch
    {
        ConsultationState.Asked => "ждёт ответа",
        ConsultationState.Scheduled => "назначена",
        ConsultationState.Answered => "отвечено",
        ConsultationState.Withdrawn => "отозвана",
    };
}
