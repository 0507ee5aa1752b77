using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Lavamedia.GraphQL.Benchmarks;

// Within this process: the projects measured are built by now, as the product builds them.
var config = ManualConfig
    .CreateEmpty()
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .WithArtifactsPath(Environment.GetEnvironmentVariable("BENCHMARK_ARTIFACTS") ?? "artifacts");
var thorough = Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance);

// Documents that a server sees for the first time: each call has one of its own.
var once = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(5);

(Type Type, Job Job)[] all =
[
    (typeof(EngineHits), thorough),
    (typeof(PlanCacheHits), thorough),
    (typeof(DriverHits), thorough),
    (typeof(Documents), thorough),
    (typeof(WorstDocuments), once),
];
foreach (var (type, job) in all.Where(each => args.Length == 0 || args.Contains(each.Type.Name)))
{
    BenchmarkRunner.Run(type, ManualConfig.Union(config, ManualConfig.CreateEmpty().AddJob(job)));
}
