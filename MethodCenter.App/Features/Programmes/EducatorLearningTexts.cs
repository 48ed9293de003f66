namespace MethodCenter.App.Features.Programmes;

/// <summary>Captions of the learning of one person.</summary>
public static class EducatorLearningTexts
{
    public const string Title = "Обучение и стажировки";
    public const string Nothing = "Обучений и стажировок пока нет.";
}
