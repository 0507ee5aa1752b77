using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Tests.OptIn;

/// <summary>A forecast of which some is still tried out.</summary>
[QueryType]
public static class WeatherQueries
{
    public static string Forecast(
        Sky sky = Sky.Clear,
        [RequiresOptIn("hourly")] int? hour = null,
        WeatherInput? more = null
    ) => $"{sky} at {hour} {more?.Wind}";

    [RequiresOptIn("hourly")]
    [RequiresOptIn("satellites")]
    public static string Picture() => "…";

    public static Weather Today() => new("mild");
}

public enum Sky
{
    Clear,

    [RequiresOptIn("satellites")]
    Aurora,
}

public sealed record WeatherInput([property: RequiresOptIn("wind")] int? Wind);

public sealed record Weather(string Text);

[ObjectType<Weather>]
public static class WeatherType
{
    public static void Configure(IObjectTypeDescriptor<Weather> type) =>
        type.Field(weather => weather.Text).RequiresOptIn("words");
}
