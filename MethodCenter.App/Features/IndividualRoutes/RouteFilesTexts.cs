using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Captions of the proofs of a route.</summary>
public static class RouteFilesTexts
{
    public const string Accept = ".pdf, .docx, .xlsx, .pptx, .jpg, .jpeg, .png";
    public const string Title = "Подтверждающие файлы";
    public const string Choose = "Приложите документ или снимок";
    public const string NoChildren = "Не прикладывайте того, по чему можно узнать детей: их работы с фамилиями, списки, фотографии. Закройте такие сведения до отправки.";
    public const string None = "Файлов пока нет.";
    public const string NeedsConsent = "Файлы педагога показываются организации с его согласия; согласие не дано.";
    public const string Missing = "Маршрут не найден";
    public const string MissingText = "Маршрута нет или он вне вашей зоны ответственности.";
    public const string Remove = "Удалить";
    public const string Attached = "Файл приложен";
    public const string Removed = "Файл удалён";
    public const string Reading = "Файл передаётся";
    public const string Unreadable = "Файл не удалось прочитать. Проверьте связь и выберите его ещё раз.";

    public static string Left(int left) => left == 0
        ? "Больше файлов к этому маршруту приложить нельзя."
        : $"Можно приложить ещё {RussianPlural.Count(left, "файл", "файла", "файлов")}.";

    public static string RemoveConsequence(string name) => $"Файл «{name}» будет удалён без возможности вернуть. Запись об этом останется в журнале.";

    public static string About(RouteFileRow file) => $"{SharedTexts.Size(file.Size)}, {Formats.Moment(file.AddedAt)}, {file.AddedBy}";
}
