using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Tests.Validation;
using Lavamedia.GraphQL.Types.Sdl;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Benchmarks;

/// <summary>
/// The way of hostile documents from their text to their cost: lexed, parsed, validated, planned and weighed, or refused on the way
/// (rule G-2: at most 250 ms on one core for what the limits allow, and near linear below).
/// </summary>
public class WorstDocuments
{
    private readonly IRequestExecutor executor = RequestExecutorFactory.Create(
        SdlSchema.Build(new SourceText(HostileDocuments.Schema)),
        new ServiceCollection().BuildServiceProvider()
    );
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private byte[] document = [];
    private int asked;

    /// <summary>What makes the document slow.</summary>
    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    /// <summary>The kinds.</summary>
    public IEnumerable<string> Kinds => HostileDocuments.Kinds;

    /// <summary>Which part of the largest document that the limits allow.</summary>
    [Params(0.25, 0.5, 1)]
    public double Part { get; set; }

    /// <summary>Leaves room at the end for a number that makes each document a new one.</summary>
    [GlobalSetup]
    public void SetUp() => document = Encoding.UTF8.GetBytes(HostileDocuments.Text(Kind, Part) + "#          ");

    /// <summary>Asks what it would cost.</summary>
    [Benchmark]
    public async Task<ExecutionOutcome> WeighAsync()
    {
        (++asked).TryFormat(document.AsSpan(document.Length - 10), out _, default, CultureInfo.InvariantCulture);
        using var result = await executor.ExecuteAsync(
            new GraphQLRequest
            {
                Services = services,
                Document = document,
                CostReport = CostReport.Validate,
            },
            CancellationToken.None
        );
        return result.Outcome;
    }
}
