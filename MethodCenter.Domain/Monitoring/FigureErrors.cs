using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Refusals of the pages of figures.</summary>
public static class FigureErrors
{
    public static readonly DomainError NoPlace = new("figures.no-place", "Такого муниципалитета нет, или его показатели вам не видны. Выберите муниципалитет из списка.");
    public static readonly DomainError NoIndicator = new("figures.no-indicator", "Такого показателя нет. Откройте показатель из списка.");
    public static readonly DomainError NoPeople = new("figures.no-people", "Список людей за этим числом видят ЦНППМ и сам муниципалитет.");
    public static readonly DomainError SameSource = new("figures.same-source", "Выбраны одни и те же данные. Укажите две разные даты или два раунда.");
    public static readonly DomainError HiddenValue = new("figures.hidden", "Значение скрыто: по нему можно было бы узнать о группе менее пяти человек.");
}
