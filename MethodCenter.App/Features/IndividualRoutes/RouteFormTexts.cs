using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Captions of printing packets of routes.</summary>
public static class RouteFormTexts
{
    public const string Title = "Пакет ИОМ для организации";
    public const string About = "Все действующие маршруты педагогов организации: содержание, сводный список и бланк каждого с нового листа.";
    public const string NotAllowed = "Печать пакетов вам не открыта";
    public const string NotAllowedText = "Пакеты печатают ЦНППМ, методические службы и координаторы организаций. Бланк одного маршрута печатается из его карточки.";
    public const string Organisation = "Организация";
    public const string Choose = "Выберите организацию";
    public const string ChooseText = "После выбора здесь появится список маршрутов, которые войдут в пакет.";
    public const string Missing = "Организация не найдена";
    public const string MissingText = "Организации нет или она вне вашей зоны ответственности.";
    public const string None = "Действующих маршрутов нет";
    public const string NoneText = "В пакет входят маршруты на согласовании, утверждённые, в реализации и приостановленные. Черновики и завершённые не печатаются.";
    public const string Closed = "Не все педагоги дали согласие на показ результатов. В их бланках — только мероприятия, сроки, отметки и подписи.";
    public const string Prepare = "Подготовить PDF";
    public const string Preparing = "Готовится пакет";
    public const string Laying = "Бланки собраны, идёт вёрстка страниц.";
    public const string Take = "Скачать PDF";
    public const string Ready = "Пакет готов. Ссылка действует 15 минут.";
    public const string Docx = "DOCX";
    public const string Print = "Открыть для печати";
    public const string Person = "Педагог";
    public const string Number = "Номер";
    public const string Term = "Срок";
    public const string Hours = "Часы";
    public const string State = "Состояние";
    public const string Form = "Бланк";
    public const string Pdf = "PDF";
    public const string NothingToPrint = "Печатать нечего: маршруты изменились. Обновите страницу.";

    public static string Summary(RoutePacketPlan plan) => $"{plan.Organisation}: {RussianPlural.Count(plan.Routes.Count, "маршрут", "маршрута", "маршрутов")}"
        + (plan.Drafts > 0 ? $", {RussianPlural.Count(plan.Drafts, "черновик не войдёт", "черновика не войдут", "черновиков не войдут")}" : "");

    public static string Read(int done, int total) => $"Собрано бланков: {Formats.Number(done)} из {Formats.Number(total)}";

    public static string TermOf(RoutePacketRow row) => $"{Formats.Date(row.From)} – {Formats.Date(row.Until)}";
}
