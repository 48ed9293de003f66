using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>Refusals of the rating and of the contest.</summary>
public static class ServiceRatingErrors
{
    public static readonly DomainError SchemeNotFound = New("scheme", "Модель оценки не найдена. Выберите её из списка.");
    public static readonly DomainError SchemeApproved = New("scheme-approved", "Утверждённая модель не меняется. Скопируйте её: изменения вносятся в новую.");
    public static readonly DomainError NotDraft = New("not-draft", "Утвердить можно только черновик. Обновите страницу.");
    public static readonly DomainError NotApproved = New("not-approved", "В архив переносится только утверждённая модель.");
    public static readonly DomainError NoTitle = New("title", "Напишите название.");
    public static readonly DomainError NoCriteria = New("criteria", "Добавьте хотя бы один критерий.");
    public static readonly DomainError NoAct = New("act", "Укажите, кем, каким актом и когда утверждена модель.");
    public static readonly DomainError ActInFuture = New("act-future", "Дата акта ещё не наступила. Проверьте дату.");
    public static readonly DomainError NotByHand = New("by-hand", "Этот критерий считается по показателю: вручную его значение не вносится.");
    public static readonly DomainError NoPlace = New("place", "Такого муниципалитета нет. Выберите из списка.");
    public static readonly DomainError DayInFuture = New("day", "Дата оценки ещё не наступила.");

    public static readonly DomainError ContestNotFound = New("contest", "Конкурс не найден или ещё не объявлен.");
    public static readonly DomainError ContestDates = New("contest-dates", "Экспертиза не может закончиться раньше приёма заявок. Проверьте даты.");
    public static readonly DomainError ContestWeight = New("contest-weight", "Вес рейтинга — от 0 до 100 %. Если он больше нуля, выберите утверждённую модель и дату.");
    public static readonly DomainError ContestState = New("contest-state", "Сейчас это действие недоступно: изменилось состояние конкурса. Обновите страницу.");
    public static readonly DomainError NotOpen = New("not-open", "Приём заявок закрыт.");
    public static readonly DomainError ApplicationNotFound = New("application", "Заявка не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError ApplicationState = New("application-state", "Сейчас это действие недоступно: изменилось состояние заявки. Обновите страницу.");
    public static readonly DomainError NoSummary = New("summary", "Опишите практику: без описания эксперты не смогут её оценить.");
    public static readonly DomainError LinkWrong = New("link", "Ссылка на материалы начинается с http:// или https://.");
    public static readonly DomainError NoReason = New("reason", "Напишите причину: её увидит методическая служба.");
    public static readonly DomainError NoExpert = New("expert", "Укажите эксперта: фамилию, имя, отчество и должность.");
    public static readonly DomainError SheetNotFound = New("sheet", "Лист эксперта не найден.");
    public static readonly DomainError NoneAdmitted = New("none-admitted", "Ни одна заявка не допущена: подводить итоги не по чему.");

    public static DomainError Criterion(string name, string problem) => New("criterion", $"Критерий «{name}»: {problem}");

    public static DomainError MarkWrong(string criterion, decimal most) => New("mark", $"Критерий «{criterion}»: оценка от 0 до {most.ToString("0.##", Formats.Russian)}.");

    public static DomainError NoSheets(string place) => New("no-sheets", $"{place}: нет ни одного листа эксперта. Внесите оценки или откажите в допуске с причиной.");

    private static DomainError New(string code, string message) => new("service-rating." + code, message);
}
