using System.Globalization;
using System.Reflection;
using Lavamedia.Api.Tests.GraphQL;
using Lavamedia.GraphQL.AspNetCore;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language;
using Lavamedia.Identity.OpenIdConnect;
using Lavamedia.Identity.Sessions;
using Lavamedia.Media;
using Lavamedia.Platform.Egress;
using Lavamedia.Platform.Idempotency;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lavamedia.Api.Tests.Limits;

/// <summary>The page of limits says what the running product has, all of it.</summary>
public sealed class LimitsTests(Newsroom newsroom) : IClassFixture<Newsroom>
{
    /// <summary>Classes whose settings are all limits.</summary>
    private static readonly Type[] Complete =
    [
        typeof(ParserOptions),
        typeof(ExecutionOptions),
        typeof(EntityFrameworkOptions),
        typeof(GraphQLEndpointOptions),
        typeof(SessionSettings),
        typeof(OpenIdConnectSettings),
        typeof(MediaOptions),
        typeof(IdempotencyOptions),
        typeof(EgressSettings),
    ];

    /// <summary>Settings that follow from the machine, so that no page can say them.</summary>
    private static readonly HashSet<string> OfMachine =
    [
        "EntityFrameworkOptions.MaximumConnections",
        "EntityFrameworkOptions.SharedConnections",
        "EntityFrameworkOptions.ReadsBeforeSharing",
    ];

    public static TheoryData<string> Settings => [.. LimitsPage.Rows.Keys];

    [Theory]
    [MemberData(nameof(Settings))]
    public void E5_a_limit_is_what_the_page_says(string setting)
    {
        Number(ValueOf(setting)).ShouldBe(LimitsPage.Rows[setting], setting);
    }

    [Fact]
    public void E5_no_limit_is_missing_on_the_page()
    {
        Complete
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.CanWrite && IsLimit(property.PropertyType))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
            .Where(setting => !OfMachine.Contains(setting) && !LimitsPage.Rows.ContainsKey(setting))
            .ShouldBeEmpty();
    }

    private static bool IsLimit(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(TimeSpan);

    private static double Number(object value) =>
        value is TimeSpan time ? time.TotalSeconds : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private object ValueOf(string setting)
    {
        var (typeName, member) = (setting.Split('.')[0], setting.Split('.')[1]);
        var type = AppDomain
            .CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name!.StartsWith("Lavamedia.", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name == typeName)
            .ShouldHaveSingleItem();
        const BindingFlags any =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        return type.GetField(member, any) is { IsStatic: true } constant
            ? constant.GetValue(null)!
            : type.GetProperty(member, any).ShouldNotBeNull(setting).GetValue(InstanceOf(type))!;
    }

    /// <summary>The settings as the running product has them.</summary>
    private object InstanceOf(Type type)
    {
        var services = newsroom.Services;
        if (type == typeof(ParserOptions))
        {
            return services.GetRequiredService<ExecutionOptions>().Parser;
        }

        return services.GetService(type)
            ?? services
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.Select(endpoint => endpoint.Metadata.FirstOrDefault(type.IsInstanceOfType))
                .FirstOrDefault(found => found is not null)
            ?? services
                .GetRequiredService(typeof(IOptions<>).MakeGenericType(type))
                .GetType()
                .GetProperty("Value")!
                .GetValue(services.GetRequiredService(typeof(IOptions<>).MakeGenericType(type)))!;
    }
}
