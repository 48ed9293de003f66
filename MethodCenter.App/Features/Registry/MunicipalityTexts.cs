using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.App.Features.Registry;

/// <summary>Captions about municipalities and their methodical services.</summary>
public static class MunicipalityTexts
{
    public const string Municipalities = "Муниципалитеты";
    public const string Services = "Муниципальные методические службы";
    public const string Oktmo = "ОКТМО";
    public const string Name = "Наименование";
    public const string ShortName = "Краткое наименование";
    public const string Kind = "Вид";
    public const string Centre = "Центр";
    public const string Forms = "Наименования и коды";
    public const string Present = "действует";
    public const string Past = "прежняя редакция";
    public const string Service = "Методическая служба";
    public const string NoService = "Сведения о службе не внесены";
    public const string Organisations = "Организации";
    public const string AllOrganisations = "Все организации";
    public const string Figures = "Показатели";
    public const string History = "История изменений";
    public const string Transform = "Преобразовать";
    public const string TransformTitle = "Преобразование муниципалитета";
    public const string TransformHint = "Прежние наименование и код сохранятся: файлы с ними будут распознаны.";
    public const string From = "Действует с";
    public const string Saved = "Сохранено";
    public const string Edit = "Изменить";
    public const string Fill = "Заполнить";
    public const string Form = "Организационная форма";
    public const string Host = "Организация, в состав которой входит";
    public const string Head = "Руководитель";
    public const string HeadName = "ФИО руководителя";
    public const string HeadPost = "Должность";
    public const string Phone = "Телефон";
    public const string Email = "Электронная почта";
    public const string Contacts = "Контакты";
    public const string Act = "Положение (акт)";
    public const string ActTitle = "Наименование акта";
    public const string ActNumber = "Номер акта";
    public const string ActDate = "Дата акта";
    public const string NotFound = "Муниципалитет не найден";
    public const string NotFoundText = "Такой записи нет или она вне вашей зоны ответственности.";
    public const string ToList = "К списку муниципалитетов";
    public const string NotSet = "не указана";
    public const string Municipality = "Муниципалитет";

    public static string Title(MunicipalityCard card) => card.Name;

    public static string Subtitle(MunicipalityCard card) => $"ОКТМО {card.Oktmo} · центр — {card.Centre}";

    public static string Term(MunicipalityForm form) => OrganisationTexts.Term(form.From, form.Until) is var term && form is { From: null, Until: null }
        ? Present : term;

    public static string FormLine(MunicipalityForm form) => $"{RegistryTerms.Of(form.Kind)}, ОКТМО {form.Oktmo}";

    public static string ListSubtitle(DateOnly day) => $"на {Formats.Date(day)}";
}
