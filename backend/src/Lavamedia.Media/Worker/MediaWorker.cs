using Lavamedia.Media.Worker.Vips;

namespace Lavamedia.Media.Worker;

/// <summary>
/// The program that decodes pictures, in a process of its own: it gets the original on its standard input, writes variants to
/// its standard output, opens no file but the library and knows no secret. Whatever a bad file does to it, nothing else breaks.
/// </summary>
public static class MediaWorker
{
    /// <summary>The command of the host that runs the worker; not listed in its help.</summary>
    public const string Command = "media-worker";

    private const int LongestOrder = 64 * 1024;

    /// <summary>Does one order.</summary>
    /// <returns>The exit code: 0 also when the file was refused.</returns>
    public static async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 128 * 1024);
        var order =
            await WorkerChannel.ReadJsonAsync<WorkOrder>(input, LongestOrder, cancellationToken)
            ?? throw new EndOfStreamException("The worker was given no order.");
        using var original = new MemoryStream();
        await input.CopyToAsync(original, cancellationToken);

        Start(order.Library);
        try
        {
            await RenderAsync(order, original.ToArray(), output, cancellationToken);
        }
        catch (VipsException exception)
        {
            await SayAsync(output, new PictureRefused(exception.Message), cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        return 0;
    }

    private static void Start(string? library)
    {
        VipsLibrary.Load(library);
        if (VipsNative.Initialize(Command) != 0)
        {
            throw new InvalidOperationException("libvips does not start.");
        }

        VipsNative.BlockUntrusted(true);
        VipsNative.SetCacheSize(0);
        VipsNative.SetConcurrency(Math.Min(2, Environment.ProcessorCount));
    }

    private static async Task RenderAsync(
        WorkOrder order,
        byte[] original,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        using var picture = new PictureRenderer(original, order.MaximumPixels, order.Plan.AvifEffort);
        var variants = order.Plan.For(picture.Width).ToList();
        var opened = new PictureOpened(picture.Width, picture.Height, picture.DominantColor(), variants.Count);
        await SayAsync(output, opened, cancellationToken);
        foreach (var variant in variants)
        {
            var (bytes, width, height) = picture.Render(variant);
            await SayAsync(output, new VariantMade(variant.Format, width, height, bytes.Length), cancellationToken);
            await output.WriteAsync(bytes, cancellationToken);
            await output.FlushAsync(cancellationToken);
        }

        await SayAsync(output, new WorkDone(), cancellationToken);
    }

    private static Task SayAsync(Stream output, WorkerMessage message, CancellationToken cancellationToken) =>
        WorkerChannel.WriteJsonAsync(output, message, cancellationToken);
}
