using System.Globalization;
using System.Runtime.InteropServices;
using Lavamedia.Media.Variants;
using Lavamedia.Media.Worker.Vips;

namespace Lavamedia.Media.Worker;

/// <summary>Decodes one original and makes its variants: upright, in sRGB, without metadata.</summary>
internal sealed unsafe class PictureRenderer : IDisposable
{
    // What of libvips may see bytes from outside. Everything else, such as SVG and PDF, is refused by name.
    private static readonly string[] AllowedLoaders =
    [
        "VipsForeignLoadJpegBuffer",
        "VipsForeignLoadPngBuffer",
        "VipsForeignLoadWebpBuffer",
        "VipsForeignLoadHeifBuffer",
        "VipsForeignLoadNsgifBuffer",
    ];

    private readonly byte* data;
    private readonly int length;
    private readonly string effort;
    private GCHandle pin;
    private VipsImage? current;

    public PictureRenderer(byte[] original, long maximumPixels, int avifEffort)
    {
        effort = avifEffort.ToString(CultureInfo.InvariantCulture);
        length = original.Length;
        pin = GCHandle.Alloc(original, GCHandleType.Pinned);
        data = (byte*)pin.AddrOfPinnedObject();
        (Width, Height) = Open(maximumPixels);
    }

    /// <summary>Width of the upright picture in pixels.</summary>
    public int Width { get; }

    /// <summary>Height of the upright picture in pixels.</summary>
    public int Height { get; }

    public string DominantColor()
    {
        using var operation = new VipsOperation("thumbnail_buffer")
            .Set("buffer", data, length)
            .Set("width", "1")
            .Set("height", "1")
            .Set("size", "force")
            .Set("output-profile", "srgb")
            .Run();
        using var image = operation.Image();
        var pixel = image.FirstPixel();
        var (red, green, blue) = pixel.Length >= 3 ? (pixel[0], pixel[1], pixel[2]) : (pixel[0], pixel[0], pixel[0]);
        return $"#{red:x2}{green:x2}{blue:x2}";
    }

    public (byte[] Bytes, int Width, int Height) Render(PlannedVariant variant)
    {
        if (current?.Width != variant.Width)
        {
            current?.Dispose();
            current = Resize(variant.Width);
        }

        return (Encode(current, variant.Format), current.Width, current.Height);
    }

    public void Dispose()
    {
        current?.Dispose();
        pin.Free();
    }

    private (int Width, int Height) Open(long maximumPixels)
    {
        var loader = Marshal.PtrToStringUTF8(VipsNative.FindLoader(data, (nuint)length));
        if (loader is null || !AllowedLoaders.Contains(loader))
        {
            throw new VipsException("The file is not a picture of a known kind.");
        }

        using var operation = new VipsOperation(loader)
            .Set("buffer", data, length)
            .Set("access", "sequential")
            .Set("fail-on", "truncated")
            .Run();
        using var picture = operation.Image();
        if ((long)picture.Width * picture.Height > maximumPixels)
        {
            throw new VipsException($"The picture has {picture.Width} × {picture.Height} pixels, which is too many.");
        }

        // Thumbnails of half a file are made without complaint: reading every pixel once finds out what is damaged.
        using var everyPixel = new VipsOperation("avg").Set("in", picture).Run();
        return picture.UprightSize;
    }

    private VipsImage Resize(int width)
    {
        // Without a height the thumbnail would have to fit a square.
        using var operation = new VipsOperation("thumbnail_buffer")
            .Set("buffer", data, length)
            .Set("width", width.ToString(CultureInfo.InvariantCulture))
            .Set("height", "10000000")
            .Set("size", "down")
            .Set("output-profile", "srgb")
            .Run();
        using var image = operation.Image();
        return image.InMemory();
    }

    private byte[] Encode(VipsImage image, MediaFormat format)
    {
        using var operation = Encoder(format, image);
        return operation.Run().Bytes();
    }

    private VipsOperation Encoder(MediaFormat format, VipsImage image) =>
        format switch
        {
            MediaFormat.Avif => new VipsOperation("heifsave_buffer")
                .Set("in", image)
                .Set("compression", "av1")
                .Set("Q", "52")
                .Set("bitdepth", "8")
                .Set("effort", effort)
                .Set("keep", "none"),
            MediaFormat.Webp => new VipsOperation("webpsave_buffer")
                .Set("in", image)
                .Set("Q", "78")
                .Set("effort", "3")
                .Set("keep", "none"),
            MediaFormat.Jpeg => new VipsOperation("jpegsave_buffer")
                .Set("in", image)
                .Set("Q", "80")
                .Set("interlace", "true")
                .Set("background", "255 255 255")
                .Set("keep", "none"),
            MediaFormat.Png => new VipsOperation("pngsave_buffer").Set("in", image).Set("keep", "none"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No encoder."),
        };
}
